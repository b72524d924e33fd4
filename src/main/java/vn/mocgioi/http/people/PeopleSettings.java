package vn.mocgioi.http.people;

import vn.mocgioi.store.people.SecretBox;

/**
 * How people sign in.
 *
 * @param box what secrets of second factors are kept in
 */
public record PeopleSettings(SecretBox box) {

    /** For as long as this process lives: second factors that are set up meanwhile end with it. */
    public static PeopleSettings ofThisProcess() {
        return new PeopleSettings(SecretBox.ofThisProcess());
    }
}
