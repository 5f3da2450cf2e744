/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.PlaceFilter;

/** The places of figures are listed with their words, and counted as they are listed. */
class AgreementPlacesTest {
    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final Layer ENTITY = Layer.of(Layer.Kind.ENTITY);

    private final TestProject project;
    private final AgreementPlaces places;

    AgreementPlacesTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        for (String name : List.of("a", "b", "c")) {
            project.write("in/" + name + ".txt", "Mira lives in Delhi,\nand Nora lives in Pune.");
        }
        project.add(folder.resolve("in"));
        places = new AgreementPlaces(project.open);
    }

    @BeforeEach
    void threeWorkOnTwoDocuments() throws Exception {
        for (String member : List.of("asha", "omar", "zoe")) {
            mark("a", member, "person", 0, 4);
            mark("b", member, "person", 0, 4);
        }
        mark("a", "asha", "gpe", 14, 19);
        mark("a", "omar", "place", 14, 19);
        mark("b", "asha", "person", 25, 29);
        mark("b", "omar", "person", 21, 29);
        mark("c", "asha", "person", 0, 4);
        done("a", "asha", "omar");
        done("b", "asha", "omar", "zoe");
        done("c", "asha");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private AnnotationSet set(String document, String member) throws Exception {
        long id = project.store().documents().find(document).orElseThrow().id();
        return project.store().sets().open(id, member);
    }

    private void mark(String document, String member, String type, int begin, int end)
            throws Exception {
        long id = set(document, member).id();
        long last = project.store().sets().find(id).orElseThrow().lastSequence();
        Mention mention =
                new Mention(
                        AnnotationHeader.of(IDS.next(), type, member, Instant.EPOCH, 1),
                        Span.of(begin, end),
                        Optional.empty());
        project.store()
                .journal()
                .append(id, last, NewEntry.of(member, new CreateAnnotation(mention)));
    }

    private void done(String document, String... members) throws Exception {
        for (String member : members) {
            project.store()
                    .sets()
                    .saveState(set(document, member).id(), SetState.DONE, Optional.empty(), member);
        }
    }

    private AgreementPlaces.Result found(PlaceFilter filter, int most) throws Exception {
        return places.run(
                new AgreementPlaces.Request(
                        List.of(ENTITY),
                        List.of(),
                        Optional.empty(),
                        false,
                        Optional.of(filter),
                        most),
                Progress.NONE);
    }

    private static PlaceFilter differing() {
        return PlaceFilter.of(ENTITY).kinds(Set.of(Kind.BOUNDARY, Kind.LABEL, Kind.MISSING));
    }

    @Test
    void thatPlacesOfDocumentsThatTwoFinishedAreListedAsTheyStand() throws Exception {
        List<AgreementPlace> listed = found(differing(), 100).places();
        assertThat(listed)
                .extracting(
                        AgreementPlace::document,
                        p -> p.place().kind(),
                        p -> p.place().one() + "/" + p.place().other(),
                        AgreementPlace::left,
                        AgreementPlace::right)
                .containsExactly(
                        tuple("a", Kind.LABEL, "asha/omar", "Delhi", "Delhi"),
                        tuple("b", Kind.BOUNDARY, "asha/omar", "Nora", "and Nora"),
                        tuple("b", Kind.MISSING, "omar/zoe", "and Nora", ""),
                        tuple("b", Kind.MISSING, "asha/zoe", "Nora", ""));
        assertThat(listed.get(1).before()).isEqualTo("Mira lives in Delhi, ");
        assertThat(listed.get(1).words()).isEqualTo("and Nora");
        assertThat(listed.get(1).after()).isEqualTo(" lives in Pune.");
    }

    @Test
    void thatCountsAreThoseOfWhatIsListedAndMoreIsSaid() throws Exception {
        AgreementPlaces.Result all = found(PlaceFilter.of(ENTITY), 100);
        assertThat(all.all()).isEqualTo(all.places().size());
        assertThat(all.counts().values().stream().mapToLong(n -> n).sum()).isEqualTo(all.all());
        AgreementPlaces.Result few = found(PlaceFilter.of(ENTITY), 2);
        assertThat(few.places()).isEqualTo(all.places().subList(0, 2));
        assertThat(few.all()).isEqualTo(all.all());
    }

    @Test
    void thatWhatIsMeantIsNarrowedByLabelPairAndLabels() throws Exception {
        assertThat(found(differing().by("zoe", "omar"), 9).all()).isEqualTo(1);
        assertThat(found(differing().label("Place"), 9).all()).isEqualTo(1);
        PlaceFilter all = PlaceFilter.of(ENTITY);
        assertThat(found(all.labels("Place", "Geopolitical entity"), 9).all()).isEqualTo(1);
        assertThat(found(all.by("asha", "omar").labels("Place", "Geopolitical entity"), 9).all())
                .isZero();
        assertThat(found(all.by("omar", "asha").labels("Place", "Geopolitical entity"), 9).all())
                .isEqualTo(1);
        assertThat(found(all.labels("", "Person"), 9).all()).isEqualTo(2);
    }

    @Test
    void thatWhatWasCountedIsCountedAnewWhereASetIsAnother() throws Exception {
        long before = found(differing(), 0).all();
        done("c", "omar");
        assertThat(found(differing(), 0).all()).isEqualTo(before + 1);
        assertThat(found(differing(), 0).places()).isEmpty();
        assertThat(found(differing(), 100).places()).hasSize((int) before + 1);
    }
}
