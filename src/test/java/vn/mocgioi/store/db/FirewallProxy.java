package vn.mocgioi.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before a database as a firewall does, which can forget a connection without telling either end. */
final class FirewallProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final List<Passage> passages = new CopyOnWriteArrayList<>();

    private static final class Passage {
        private final Socket client;
        private final Socket server;
        private volatile boolean forgotten;

        Passage(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void carry(Socket from, Socket to) {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                byte[] bytes = new byte[8_192];
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!forgotten) {
                        out.write(bytes, 0, read);
                        out.flush();
                    }
                }
            } catch (IOException e) {
                // Either end has hung up, which ends the passage.
                forgotten = true;
            }
        }

        void close() throws IOException {
            client.close();
            server.close();
        }
    }

    /** @param target the port on this machine at which the database is */
    FirewallProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From now on nothing comes through the connections that are open; new ones are let through. */
    void forgetAll() {
        passages.forEach(passage -> passage.forgotten = true);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Passage passage = new Passage(client, new Socket(InetAddress.getLoopbackAddress(), target));
                passages.add(passage);
                thread(() -> passage.carry(passage.client, passage.server));
                thread(() -> passage.carry(passage.server, passage.client));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "firewall");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Passage passage : passages) {
            passage.close();
        }
    }
}
