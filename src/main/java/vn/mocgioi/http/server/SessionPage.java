package vn.mocgioi.http.server;

import io.javalin.http.Context;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.JsonNumbers;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.land.parcels.StaffToken;

/** Tells the page whose token it holds; 401 when the token is good for nothing. */
final class SessionPage {

    void show(Context ctx) {
        StaffToken staff = StaffDoor.requireStaff(ctx);
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("name", staff.name());
            JsonNumbers.text(json, "since", staff.madeAt());
            json.writeEndObject();
        });
    }
}
