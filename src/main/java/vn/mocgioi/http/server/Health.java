package vn.mocgioi.http.server;

import io.javalin.http.Context;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.store.db.Database;

/** For operators: alive, and ready to answer from the database. */
final class Health {
    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    void alive(Context ctx) {
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("status", "alive");
            json.writeEndObject();
        });
    }

    void ready(Context ctx) {
        if (!database.answers()) {
            Problems.send(ctx, Problem.of(503, "Not ready", "the database does not answer"));
            return;
        }
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("status", "ready");
            json.writeEndObject();
        });
    }
}
