package vn.mocgioi.land.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

class PersonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Scope ZONE = Scope.zone("KCN-SC2");

    @Test
    void aRoleIsHeldFromItsFirstDayToTheDayBeforeItsEnd() {
        Person lan = user("lan", new Grant(Role.CLERK, ZONE, DAY, DAY.plusDays(2)));
        assertFalse(lan.may(Role.CLERK, DAY.minusDays(1)));
        assertTrue(lan.may(Role.CLERK, DAY));
        assertTrue(lan.may(Role.CLERK, DAY.plusDays(1)));
        assertFalse(lan.may(Role.CLERK, DAY.plusDays(2)));
        assertThrows(IllegalArgumentException.class, () -> new Grant(Role.CLERK, ZONE, DAY, DAY));
    }

    @Test
    void aRoleReachesNoFurtherThanItsScope() {
        Person lan = user("lan", grant(Role.CLERK, ZONE), grant(Role.LEAD, Scope.commune("05551")));
        assertTrue(lan.may(Role.CLERK, ZONE, DAY));
        assertFalse(lan.may(Role.CLERK, Scope.zone("KCN-SC1"), DAY));
        assertFalse(lan.may(Role.CLERK, Scope.commune("05551"), DAY));
        assertFalse(lan.may(Role.CLERK, Scope.PROVINCE, DAY));
        assertEquals(new Reach(false, Set.of("KCN-SC2"), Set.of("05551")), lan.reach(Role.VIEWER, DAY));
        assertTrue(user("mai", grant(Role.CLERK, Scope.PROVINCE)).may(Role.CLERK, ZONE, DAY));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void allButTheAdministratorRead(Role role) {
        Person person = user("lan", grant(role, Scope.PROVINCE));
        assertEquals(role != Role.ADMIN, person.may(Role.VIEWER, DAY));
        for (Role other : Role.values()) {
            if (other != Role.VIEWER) {
                assertEquals(role == other, person.may(other, DAY), "nobody may what another role may");
            }
        }
    }

    @Test
    void aTokenMayWhatBothItAndItsUserMay() {
        Person lan = user(
                "lan",
                new Grant(Role.CLERK, ZONE, DAY.minusDays(9), DAY.plusDays(9)),
                grant(Role.APPROVER, Scope.PROVINCE));
        Person clerk = token("lan", grant(Role.CLERK, Scope.PROVINCE)).bearer(lan);
        assertEquals(List.of(new Grant(Role.CLERK, ZONE, DAY.minusDays(9), DAY.plusDays(9))), clerk.grants());
        assertTrue(token("lan", grant(Role.VIEWER, ZONE)).bearer(lan).may(Role.VIEWER, ZONE, DAY));
        assertEquals(
                List.of(),
                token("lan", grant(Role.ADMIN, Scope.PROVINCE)).bearer(lan).grants());
        assertEquals(
                List.of(),
                token("lan", grant(Role.CLERK, Scope.zone("KCN-SC1")))
                        .bearer(lan)
                        .grants());
        Person all = token("lan", Grant.EVERYTHING.toArray(new Grant[0])).bearer(lan);
        assertEquals(Set.of(Role.VIEWER, Role.CLERK, Role.APPROVER), all.roles(DAY));
        assertFalse(all.may(Role.CLERK, Scope.PROVINCE, DAY));
    }

    @Test
    void whoApprovesIsSurelyAnotherHuman() {
        Person lan = user("lan", grant(Role.CLERK, Scope.PROVINCE));
        Person mai = user("mai", grant(Role.APPROVER, Scope.PROVINCE));
        Person lansToken = token("lan", grant(Role.CLERK, Scope.PROVINCE)).bearer(lan);
        Person nobodysToken = token(null, grant(Role.CLERK, Scope.PROVINCE)).bearer(null);
        assertTrue(mai.isSurelyAnotherThan(lan));
        assertTrue(mai.isSurelyAnotherThan(lansToken));
        assertFalse(lan.isSurelyAnotherThan(lansToken));
        assertFalse(lansToken.isSurelyAnotherThan(lan));
        assertFalse(mai.isSurelyAnotherThan(nobodysToken), "behind it might be anybody");
        assertFalse(nobodysToken.isSurelyAnotherThan(mai));
        assertFalse(Person.commandLine("cli:root").isSurelyAnotherThan(lan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "zone:KCN-SC2", "commune:05551", " Zone: KCN-SC2", "PROVINCE"})
    void aScopeIsReadAsItIsWritten(String text) {
        Scope scope = Scope.parse(text);
        assertEquals(scope, Scope.parse(scope.toString()));
        assertEquals(scope.kind() == Scope.Kind.PROVINCE, scope.code() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zone", "zone:", "KCN-SC2", "district:1", "zone KCN"})
    void whatIsNoScopeIsSaidSo(String text) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Scope.parse(text))
                .getMessage()
                .contains("zone:CODE"));
    }

    @Test
    void everyLayerHasItsWriters() {
        for (Layer layer : Layers.all()) {
            Role writer = LayerRoles.writer(layer.name());
            assertEquals(layer.name().equals("rules"), writer == Role.ADMIN, layer.name());
        }
    }

    private static Grant grant(Role role, Scope scope) {
        return new Grant(role, scope, null, null);
    }

    private static Person user(String login, Grant... grants) {
        return new Person(Person.Kind.USER, 1, login, login, login, List.of(grants), Instant.EPOCH);
    }

    private static StaffToken token(@Nullable String login, Grant... grants) {
        return new StaffToken(1, "may quet", login, List.of(grants), null, Instant.EPOCH, "test", null, null);
    }
}
