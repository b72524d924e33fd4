package vn.mocgioi.exchange.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.RowIntake;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.desk.ChangeRow;
import vn.mocgioi.land.desk.ChangeSet;
import vn.mocgioi.land.desk.FactChange;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.rules.Approval;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.desk.ChangeKeys;
import vn.mocgioi.store.desk.ChangeLog;
import vn.mocgioi.store.desk.ChangeTransaction;
import vn.mocgioi.store.desk.DeskPass;
import vn.mocgioi.store.desk.Effects;
import vn.mocgioi.store.desk.RowPlace;
import vn.mocgioi.store.desk.Undo;
import vn.mocgioi.store.failure.OtherWriterStays;
import vn.mocgioi.store.imports.CommuneIndex;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/**
 * Where change sets are written: by the page, by programs, by drafts that were approved. Their rows go through the same
 * checks and the same merge as those of files; all of them are written, or none.
 */
public final class Desk {
    private static final int PATIENCE_SECONDS = 20;

    private final Database database;
    private final Runnable whenWritten;
    /** One after the other in this process, in the order in which they came, so that few connections wait. */
    private final Semaphore turn = new Semaphore(1, true);

    /** @param whenWritten called after anything was written and before it is told */
    public Desk(Database database, Runnable whenWritten) {
        this.database = database;
        this.whenWritten = whenWritten;
    }

    /**
     * One who asks, and for what.
     *
     * @param person who has to be allowed to write the rows
     * @param who as the log names him
     * @param approvedBy as the log names him; null where nobody had to
     * @param body SHA-256 of what was sent
     */
    public record Asking(
            Person person, String who, @Nullable String approvedBy, byte[] body) {}

    /** What was answered, and whether it had been answered before. */
    public record Answered(@Nullable Long change, String answer, boolean again, boolean rejected) {}

    /** What was answered to a key, if it was. */
    public Optional<Answered> find(ChangeSet set, Asking asking) {
        return database.withConnection(connection -> ChangeKeys.find(connection, set.key()))
                .map(kept -> again(set, asking, kept));
    }

    private static Answered again(ChangeSet set, Asking asking, ChangeKeys.Answered kept) {
        if (!kept.isOf(asking.who(), asking.body())) {
            throw new OtherBody(set.key());
        }
        return new Answered(kept.change(), kept.answer(), true, false);
    }

    /**
     * What would become of a change set. Nothing is written.
     *
     * @throws NotYours when it touches what its sender may not write
     */
    public Posted rehearse(ChangeSet set, Asking asking) {
        return inTurn(asking.who(), transaction -> post(transaction, set, asking, transaction.changes("", "")));
    }

    /**
     * Writes a change set, unless a row is rejected, or another person has to approve it first.
     *
     * @param told makes the answer, which is kept with what was written
     * @throws NotYours when it touches what its sender may not write
     * @throws OtherBody when its key was another's
     * @throws ApprovalDue when nobody has approved it who has to
     * @throws OtherWriterStays when another writes for longer than one waits
     */
    public Answered write(ChangeSet set, Asking asking, Function<Posted, String> told) {
        Answered answered = inTurn(asking.who(), transaction -> {
            Optional<ChangeKeys.Answered> kept = transaction.with(connection -> ChangeKeys.find(connection, set.key()));
            if (kept.isPresent()) {
                return again(set, asking, kept.get());
            }
            Changes changes = transaction.changes(asking.who(), "rows of the desk");
            Posted posted = post(transaction, set, asking, changes);
            String answer = told.apply(posted);
            if (posted.isRejected()) {
                return new Answered(null, answer, false, true);
            }
            if (posted.approvalDue()
                    && asking.approvedBy() == null
                    && !asking.person().keepsTheMachine()) {
                throw new ApprovalDue(posted);
            }
            transaction.with(connection -> {
                if (!changes.isEmpty()) {
                    changes.end(account(set, asking), null);
                }
                ChangeKeys.keep(
                        connection,
                        set.key(),
                        new ChangeKeys.Answered(asking.who(), asking.body(), posted.change(), answer));
                return null;
            });
            transaction.commit();
            return new Answered(posted.change(), answer, false, false);
        });
        whenWritten.run();
        return answered;
    }

    /**
     * Writes the counter-change of a change set.
     *
     * @return the counter-change
     * @throws vn.mocgioi.store.desk.UndoRefused when others wrote to the same facts since
     */
    public ChangeRecord undo(long change, String reason, String who, @Nullable String approvedBy) {
        ChangeRecord undone = inTurn(who, transaction -> {
            Changes changes = transaction.changes(who, "undo of change " + change);
            ChangeRecord written = transaction.with(connection -> {
                new Undo(connection, change).write(changes);
                changes.end(new Changes.Account(Changes.Kind.UNDO, reason, null, change, approvedBy), null);
                return ChangeLog.find(connection, changes.id()).orElseThrow();
            });
            transaction.commit();
            return written;
        });
        whenWritten.run();
        return undone;
    }

    /**
     * @throws NotYours when he may not write to one of its layers in all of its zones
     */
    public void requireMayUndo(ChangeRecord change, Person person) {
        for (String name : change.layers()) {
            MayWrite may = new MayWrite(person, Layers.get(name));
            may.requireRole();
            if (!may.everywhere()) {
                may.require(new RowPlace(
                        0, change.zones(), List.of(), change.zones().isEmpty()));
            }
        }
    }

    private static Changes.Account account(ChangeSet set, Asking asking) {
        List<String> reasons = set.rows().stream()
                .map(set::reasonOf)
                .filter(reason -> reason != null)
                .distinct()
                .toList();
        return new Changes.Account(
                Changes.Kind.ROWS,
                reasons.isEmpty() ? null : String.join("; ", reasons),
                set.paper(),
                null,
                asking.approvedBy());
    }

    private Posted post(ChangeTransaction transaction, ChangeSet set, Asking asking, Changes changes) {
        RuleSet rules = transaction.with(connection -> RuleBook.read(connection, KnownRows.NOW, Days.today()));
        Map<Long, Posted.OfRow> rows = new HashMap<>();
        Set<String> zones = new TreeSet<>();
        boolean provincial = false;
        for (Layer layer : Layers.all()) {
            List<ChangeRow> ofLayer =
                    set.rows().stream().filter(row -> row.layer().equals(layer)).toList();
            if (!ofLayer.isEmpty()) {
                DeskPass pass = transaction.open(layer);
                pass.settle(stage(pass, set, ofLayer), rules.number(Rule.SAME_LAND_SHARE), ofLayer);
                List<RowPlace> places = pass.places();
                requireAllowed(layer, places, asking.person());
                places.forEach(place -> zones.addAll(place.zones()));
                provincial |= places.stream().anyMatch(RowPlace::provincial);
                post(pass, ofLayer, changes, rows);
            }
        }
        List<Posted.OfRow> inOrder =
                set.rows().stream().map(row -> rows.get(row.number())).toList();
        return new Posted(
                changes.isEmpty() ? null : changes.id(),
                inOrder,
                isApprovalDue(set, rules),
                zones,
                provincial,
                transaction.with(connection -> Effects.of(connection, changes.all(), Days.today())));
    }

    /** Which rows that somebody writes to a layer another person has to approve today. */
    public Approval approval(Person person, String layer) {
        return person.keepsTheMachine()
                ? Approval.NEVER
                : new RuleBook(database).of(AsOf.now(Days.today())).approval(layer);
    }

    private static boolean isApprovalDue(ChangeSet set, RuleSet rules) {
        return set.rows().stream()
                .anyMatch(row ->
                        rules.approval(row.layer().name()).isDue(row.action().needsReason()));
    }

    private static void post(DeskPass pass, List<ChangeRow> asked, Changes changes, Map<Long, Posted.OfRow> rows) {
        List<FactChange> conflicting = pass.facts().stream()
                .filter(change -> !change.conflicts().isEmpty())
                .toList();
        pass.reject(conflicting);
        Map<Long, FactChange> conflicts = new HashMap<>();
        conflicting.forEach(change -> conflicts.put(change.row(), change));
        Map<Long, DeskPass.Met> met = pass.met();
        List<Posted.OfRow> told = new ArrayList<>();
        Map<Long, ChangeRow> byNumber = new HashMap<>();
        asked.forEach(row -> byNumber.put(row.number(), row));
        pass.forEachRow(row -> told.add(new Posted.OfRow(
                row.number(),
                pass.layer(),
                byNumber.get(row.number()).action(),
                row.key(),
                row.outcome(),
                met.containsKey(row.number()) ? met.get(row.number()).object() : null,
                met.containsKey(row.number()) ? met.get(row.number()).tag() : null,
                row.findings(),
                conflicts.get(row.number()))));
        pass.write(changes);
        long written = changes.isEmpty() ? 0 : changes.all().get(changes.all().size() - 1);
        told.forEach(row -> rows.put(row.number(), tagged(row, written)));
    }

    /** What was written is known by the change that wrote it. */
    private static Posted.OfRow tagged(Posted.OfRow row, long written) {
        return switch (row.outcome()) {
            case ACCEPTED ->
                new Posted.OfRow(
                        row.number(),
                        row.layer(),
                        row.action(),
                        row.key(),
                        row.outcome(),
                        row.object(),
                        written,
                        row.findings(),
                        null);
            case UNCHANGED, REJECTED -> row;
        };
    }

    /** Rows whose place is given in different ways are read apart. */
    private Set<String> stage(DeskPass pass, ChangeSet set, List<ChangeRow> asked) {
        Crs survey = Crs.of(database.surveySrid());
        Set<String> present = new HashSet<>();
        List<List<ChangeRow>> byPlace = List.of(
                asked.stream().filter(row -> row.geometry() != null).toList(),
                asked.stream()
                        .filter(row -> row.geometry() == null
                                && row.cells().containsKey(Headings.X_NORTHING)
                                && !row.layer().has(Headings.X_NORTHING))
                        .toList(),
                asked.stream()
                        .filter(row -> row.geometry() == null
                                && (!row.cells().containsKey(Headings.X_NORTHING)
                                        || row.layer().has(Headings.X_NORTHING)))
                        .toList());
        for (List<ChangeRow> some : byPlace) {
            if (!some.isEmpty()) {
                RowIntake intake = new RowIntake(pass.layer(), survey, () -> CommuneIndex.read(database), set.crs());
                try {
                    present.addAll(
                            intake.read(new DeskSource(some, some.get(0).geometry() != null), pass::rows, pass::stage));
                } catch (FileProblem e) {
                    throw new BadChangeSet("crs", String.valueOf(e.getMessage()));
                }
            }
        }
        return present;
    }

    private static void requireAllowed(Layer layer, List<RowPlace> places, Person person) {
        MayWrite may = new MayWrite(person, layer);
        may.requireRole();
        if (!may.everywhere()) {
            places.forEach(may::require);
        }
    }

    private <T> T inTurn(String who, Function<ChangeTransaction, T> work) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Writer writer = new Writer(who, other -> losePatience(other, deadline), Writer.Condition.ALWAYS);
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new OtherWriterStays(new OtherWriter(null, null), PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OtherWriterStays(new OtherWriter(null, null), PATIENCE_SECONDS);
        }
        try (ChangeTransaction transaction = ChangeTransaction.begin(database, writer)) {
            return work.apply(transaction);
        } finally {
            turn.release();
        }
    }

    /** Nobody sits before a page for as long as a large file may write. */
    private static void losePatience(OtherWriter other, long deadline) {
        if (System.nanoTime() > deadline) {
            throw new OtherWriterStays(other, PATIENCE_SECONDS);
        }
    }
}
