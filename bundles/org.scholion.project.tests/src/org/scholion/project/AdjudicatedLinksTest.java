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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.study.Layer;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;

/** What links name, everyone's own annotation, is the same for all who mean the same. */
class AdjudicatedLinksTest {

    private static final String SCHEMA =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <entity id="person" name="Person">
                <attribute id="boss" name="Boss" kind="link"/></entity>
            </s:schema>
            """;

    private final TestProject project;
    private final MemberWork work;

    AdjudicatedLinksTest(@TempDir Path folder) throws Exception {
        Path schema = Files.writeString(folder.resolve("schema.xml"), SCHEMA);
        project = new TestProject(folder, schema.toString());
        project.write("in/a.txt", "Mira works for Omar and not for Nora.");
        project.add(folder.resolve("in"));
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        project.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        project.store().members().save(new Member("omar", Member.Role.ANNOTATOR), "lea");
        work = new MemberWork(project);
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private static Mention linked(Mention from, Annotation to) {
        return from.withHeader(
                from.header()
                        .withAttribute(
                                "boss", Optional.of(new AttributeValue.Text(to.id().value()))));
    }

    /** Marks Mira, Omar and Nora; Mira's boss is the one of these numbers. */
    private void mark(String member, int boss) throws Exception {
        List<Mention> all =
                List.of(
                        MemberWork.mention("person", 0, 4),
                        MemberWork.mention("person", 15, 19),
                        MemberWork.mention("person", 32, 36));
        work.mark("a", member, List.of(all.get(1), all.get(2), linked(all.get(0), all.get(boss))));
        work.state("a", member, SetState.DONE);
    }

    private AdjudicateDocuments.DocumentResult adjudicate() throws Exception {
        return new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(), Optional.empty(), "lea", false),
                        Progress.NONE)
                .documents()
                .getFirst();
    }

    @Test
    void thatLinksToTheSameAreAgreedOnAndGoldLinksToGold() throws Exception {
        mark("asha", 1);
        mark("omar", 1);
        AdjudicateDocuments.DocumentResult result = adjudicate();
        assertThat(result.open()).isEmpty();
        assertThat(result.state()).isEqualTo(SetState.DONE);
        List<Annotation> gold = project.annotations("a", Member.GOLD);
        Annotation mira = gold.stream().filter(m -> m.begin().orElse(-1) == 0).findFirst().get();
        Annotation boss = gold.stream().filter(m -> m.begin().orElse(-1) == 15).findFirst().get();
        assertThat(mira.header().attributes().get("boss"))
                .isEqualTo(new AttributeValue.Text(boss.id().value()));
        assertThat(adjudicate().open()).as("what was decided stays so").isEmpty();
    }

    @Test
    void thatLinksToOthersAreADifference() throws Exception {
        mark("asha", 1);
        mark("omar", 2);
        AdjudicateDocuments.DocumentResult result = adjudicate();
        assertThat(result.open()).hasSize(1);
        assertThat(project.annotations("a", Member.GOLD))
                .extracting(Annotation::begin)
                .containsExactlyInAnyOrder(Optional.of(15), Optional.of(32));
    }

    @Test
    void thatWhatNamesNothingIsLeftOutOfGold() throws Exception {
        AnnotationId gone = MemberWork.mention("person", 0, 1).id();
        for (String member : List.of("asha", "omar")) {
            Mention mira = MemberWork.mention("person", 0, 4);
            work.mark(
                    "a",
                    member,
                    List.of(
                            mira.withHeader(
                                    mira.header()
                                            .withAttribute(
                                                    "boss",
                                                    Optional.of(
                                                            new AttributeValue.Text(
                                                                    gone.value()))))));
            project.store()
                    .sets()
                    .saveState(work.set("a", member).id(), SetState.DONE, Optional.empty(), member);
        }
        adjudicate();
        assertThat(project.annotations("a", Member.GOLD))
                .singleElement()
                .matches(mark -> mark.header().attributes().isEmpty());
    }

    @Test
    void thatAnAttributeOfLinksIsNoLayerOfAgreement() {
        assertThat(Layer.of(project.open.schema()))
                .contains(Layer.of(Layer.Kind.ENTITY))
                .noneMatch(layer -> layer.kind() == Layer.Kind.ATTRIBUTE);
    }
}
