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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.project.session.AnnotationSession;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.xml.BuiltInSchemas;

/** What is used of a schema is counted over all sets, and each use leads to its set. */
class SchemaUsageTest {

    private final TestProject project;
    private final MemberWork work;

    SchemaUsageTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        work = new MemberWork(project);
        project.add(
                project.write("in/a.txt", "Amina met Omar in Cairo."),
                project.write("in/b.txt", "Nobody was there."));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private SchemaUsage.Result count() throws Exception {
        return new SchemaUsage(project.open).run(Progress.NONE);
    }

    private static SchemaPart part(SchemaPart.Kind kind, String of, String id) {
        return new SchemaPart(kind, of, id);
    }

    private void mark() throws Exception {
        Mention first = MemberWork.mention("person", 0, 5);
        Mention named =
                first.withHeader(
                        first.header()
                                .withAttribute(
                                        "level", Optional.of(AttributeValue.Tags.of("name"))));
        Mention second = MemberWork.mention("person", 10, 14);
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("member", List.of(named.id(), second.id()));
        Relation relation =
                new Relation(
                        MemberWork.mention("membership", 0, 1).header(), roles, Optional.empty());
        work.mark("a", "amina", List.of(named, second, relation));
        work.mark("a", "omar", List.of(MemberWork.mention("person", 0, 5)));
    }

    @Test
    void thatNothingIsUsedAtFirst() throws Exception {
        assertThat(count().annotations()).isEmpty();
        assertThat(count().of(SchemaPart.type("person"))).isZero();
    }

    @Test
    void thatTypesAttributesRolesAndTagsAreCountedByAnnotation() throws Exception {
        mark();
        SchemaUsage.Result used = count();
        assertThat(used.of(SchemaPart.type("person"))).isEqualTo(3);
        assertThat(used.of(SchemaPart.type("membership"))).isEqualTo(1);
        assertThat(used.of(part(SchemaPart.Kind.ATTRIBUTE, "person", "level"))).isEqualTo(1);
        assertThat(used.of(part(SchemaPart.Kind.TAG, "mention-level", "name"))).isEqualTo(1);
        // two fillers are one relation with the role
        assertThat(used.of(part(SchemaPart.Kind.ROLE, "membership", "member"))).isEqualTo(1);
        assertThat(used.of(part(SchemaPart.Kind.ROLE, "membership", "group"))).isZero();
    }

    @Test
    void thatFollowingChangesIsCountingAnew() throws Exception {
        mark();
        AtomicReference<SchemaUsage.Result> followed = new AtomicReference<>(count());
        project.store()
                .addListener(
                        event -> {
                            if (event instanceof StoreEvent.SetChanged changed) {
                                followed.updateAndGet(
                                        usage ->
                                                usage.after(
                                                        changed.changes(), project.open.schema()));
                            }
                        });
        List<Annotation> all = project.annotations("a", "amina");
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            int begin = random.nextInt(16);
            work.mark(
                    random.nextBoolean() ? "a" : "b",
                    random.nextBoolean() ? "amina" : "omar",
                    List.of(
                            MemberWork.mention(
                                    random.nextBoolean() ? "person" : "place", begin, begin + 1)));
            assertThat(followed.get()).isEqualTo(count());
        }
        AnnotationSession session = project.open.session(work.document("a"), "amina");
        try {
            session.apply(new DeleteAnnotation(all.getLast()));
            assertThat(followed.get()).isEqualTo(count());
            while (session.undo().isPresent()) {
                assertThat(followed.get()).isEqualTo(count());
            }
        } finally {
            project.open.release(session);
        }
        assertThat(followed.get().annotations()).isEqualTo(count().annotations()).isNotEmpty();
    }

    @Test
    void thatAUseIsToldWithItsDocumentAndMember() throws Exception {
        mark();
        SchemaUses.Result all =
                new SchemaUses(project.open)
                        .run(new SchemaUses.Request(SchemaPart.type("person"), 9), Progress.NONE);
        assertThat(all.count()).isEqualTo(3);
        assertThat(all.uses())
                .extracting(use -> use.document().name() + " " + use.member())
                .containsExactly("a amina", "a amina", "a omar");
        SchemaUses.Use first = all.uses().get(0);
        String text = project.store().documents().text(first.document().id());
        assertThat(text.substring(first.range().orElseThrow().begin())).startsWith(first.words());
        assertThat(first.range().orElseThrow().begin())
                .isLessThan(all.uses().get(1).range().orElseThrow().begin());
        assertThat(
                        project.annotations("a", "amina").stream()
                                .map(each -> each.header().id())
                                .toList())
                .contains(first.annotation());

        SchemaUses.Result two =
                new SchemaUses(project.open)
                        .run(new SchemaUses.Request(SchemaPart.type("person"), 2), Progress.NONE);
        assertThat(two.uses()).isEqualTo(all.uses().subList(0, 2));
        assertThat(two.count()).isEqualTo(3);
    }

    @Test
    void thatAnEditedSchemaIsAppliedWhereItOnlyGrows() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        Schema larger = SchemaExtension.of(news).entity("ship").build();
        ApplySchema apply = new ApplySchema(project.open);
        assertThat(apply.compare(larger).needingMigration()).isEmpty();
        assertThat(project.store().schemas().newest().number()).isEqualTo(1);
        apply.run(new ApplySchema.Edited(larger, "me"), Progress.NONE);
        assertThat(project.store().schemas().newest().number()).isEqualTo(2);
        assertThat(apply.run(new ApplySchema.Edited(larger, "me"), Progress.NONE).saved())
                .isEmpty();
    }

    @Test
    void thatAnEditedSchemaThatMightNotFitIsRefused() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        Schema smaller =
                news.with(
                        news.types().stream().filter(type -> !type.id().equals("caption")).toList(),
                        news.tagSets());
        ApplySchema apply = new ApplySchema(project.open);
        assertThat(apply.compare(smaller).needingMigration()).isNotEmpty();
        assertThatThrownBy(() -> apply.run(new ApplySchema.Edited(smaller, "me"), Progress.NONE))
                .isInstanceOf(DataProblemException.class);
        assertThat(project.store().schemas().newest().number()).isEqualTo(1);
    }
}
