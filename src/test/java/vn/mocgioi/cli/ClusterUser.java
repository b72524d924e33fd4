package vn.mocgioi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import vn.mocgioi.cli.wiring.PrivateCluster;

/** A command of its own process that uses a private cluster until its standard input ends. */
final class ClusterUser {
    private ClusterUser() {}

    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true);
        try (PrivateCluster cluster = PrivateCluster.join(Path.of(args[0]), line -> {})) {
            out.println(cluster.url().jdbc());
            System.in.read();
        }
    }
}
