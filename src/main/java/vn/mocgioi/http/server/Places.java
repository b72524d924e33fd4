package vn.mocgioi.http.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.mocgioi.http.problem.TooBusy;

/**
 * Places for requests of one kind: so many are answered at once, so many more may wait. No caller takes more than a
 * share of them, and where nobody more can wait, whoever has waited longest is asked to come back: the one most likely
 * to have given up.
 */
final class Places {
    private final String what;
    private final int atOnce;
    private final int waitingAtMost;
    private final int ofOneCaller;
    private final long patienceNanos;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Map<String, Integer> byCaller = new HashMap<>();
    private int taken;
    private Runnable whenOneWaits = () -> {};

    /** One who waits. */
    private static final class Waiting {
        private final Condition turn;
        private boolean admitted;
        private boolean shed;

        Waiting(Condition turn) {
            this.turn = turn;
        }
    }

    /** A place that was taken. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        /** Leaves it. */
        @Override
        void close();
    }

    /**
     * @param what is asked, for who is refused
     * @param atOnce how many are answered at once
     * @param waiting how many more may wait
     * @param ofOneCaller how many of both one caller may have
     * @param patienceSeconds for which one waits at most
     */
    Places(String what, int atOnce, int waiting, int ofOneCaller, int patienceSeconds) {
        this.what = what;
        this.atOnce = atOnce;
        this.waitingAtMost = waiting;
        this.ofOneCaller = ofOneCaller;
        this.patienceNanos = TimeUnit.SECONDS.toNanos(patienceSeconds);
    }

    /** The same, which does this when somebody has to wait, so that somebody else may leave. */
    Places whenOneWaits(Runnable task) {
        whenOneWaits = task;
        return this;
    }

    /** @throws TooBusy when there is none for this caller just now */
    Place take(String caller) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (byCaller.getOrDefault(caller, 0) >= ofOneCaller) {
                throw new TooBusy("%d %s of one address are being answered already; ask again in a few seconds"
                        .formatted(ofOneCaller, what));
            }
            byCaller.merge(caller, 1, Integer::sum);
            try {
                if (taken >= atOnce) {
                    waitForTurn();
                } else {
                    taken++;
                }
            } catch (InterruptedException | RuntimeException e) {
                forget(caller);
                throw e;
            }
            return () -> leave(caller);
        } finally {
            lock.unlock();
        }
    }

    private void waitForTurn() throws InterruptedException {
        if (waitingAtMost == 0) {
            throw busy();
        }
        if (queue.size() >= waitingAtMost) {
            Waiting longest = queue.removeFirst();
            longest.shed = true;
            longest.turn.signal();
        }
        Waiting mine = new Waiting(lock.newCondition());
        queue.addLast(mine);
        whenOneWaits.run();
        long left = patienceNanos;
        try {
            while (!mine.admitted && !mine.shed && left > 0) {
                left = mine.turn.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            if (mine.admitted) {
                passOn();
            }
            throw e;
        } finally {
            queue.remove(mine);
        }
        if (!mine.admitted) {
            throw busy();
        }
    }

    private TooBusy busy() {
        return new TooBusy(
                "%d %s are being answered already; ask again in a few seconds".formatted(atOnce + waitingAtMost, what));
    }

    private void leave(String caller) {
        lock.lock();
        try {
            forget(caller);
            passOn();
        } finally {
            lock.unlock();
        }
    }

    /** To who waits, or back. */
    private void passOn() {
        Waiting next = queue.pollFirst();
        if (next == null) {
            taken--;
        } else {
            next.admitted = true;
            next.turn.signal();
        }
    }

    private void forget(String caller) {
        byCaller.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }

    /** How many are being answered or wait. */
    int inUse() {
        lock.lock();
        try {
            return taken + queue.size();
        } finally {
            lock.unlock();
        }
    }
}
