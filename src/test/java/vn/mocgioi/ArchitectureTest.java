package vn.mocgioi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages stand in one line, and each foreign thing is known in one of them only. */
class ArchitectureTest {

    private static final List<String> LINE = List.of("geo", "land", "store", "exchange", "http", "cli");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.mocgioi");

    @ParameterizedTest
    @ValueSource(strings = {"geo", "land", "store", "exchange", "http"})
    void aPackageKnowsOnlyThoseToItsLeft(String name) {
        String[] toItsRight = LINE.subList(LINE.indexOf(name) + 1, LINE.size()).stream()
                .map(ArchitectureTest::packages)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packages(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(toItsRight)
                .check(OURS);
    }

    @Test
    void everyClassStandsInTheLine() {
        classes()
                .should()
                .resideInAnyPackage(
                        LINE.stream().map(ArchitectureTest::packages).toArray(String[]::new))
                .check(OURS);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "java.sql..,         store",
        "javax.sql..,        store",
        "org.postgresql..,   store",
        "net.postgis..,      store",
        "com.zaxxer..,       store",
        "org.flywaydb..,     store",
        "org.geotools..,     geo",
        "io.javalin..,       http",
        "gg.jte..,           http",
        "org.eclipse.jetty.., http",
        "jakarta.servlet..,  http",
        "picocli..,          cli"
    })
    void eachForeignThingIsKnownInOnePackageOnly(String foreign, String home) {
        noClasses()
                .that(resideOutsideOfPackage(packages(home)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(foreign))
                .check(OURS);
    }

    @Test
    void roomsUseEachOtherWithoutCircles() {
        slices().matching("vn.mocgioi.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nothingIsPrintedPastTheCommandLinesOwnWriters() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    @Test
    void classesAreFinalUnlessMadeToBeExtended() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(OURS);
    }

    private static String packages(String name) {
        return "vn.mocgioi." + name + "..";
    }
}
