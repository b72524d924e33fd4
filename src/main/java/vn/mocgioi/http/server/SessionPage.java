package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.time.Instant;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Person;

/** Tells the page whose token it holds; 401 when the token is good for nothing. */
final class SessionPage {

    void show(Context ctx) {
        Person staff = StaffDoor.requireStaff(ctx);
        Answer.json(ctx, new Session(staff.name(), staff.since()));
    }

    @Told("Whose token a request holds.")
    record Session(
            String name, @Told("When the token was made.") Instant since) {}
}
