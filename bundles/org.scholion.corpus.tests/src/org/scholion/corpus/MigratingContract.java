/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.migration.SetMigration;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** A project with a set, whose schema is migrated. */
abstract class MigratingContract extends StoreContract {

    static final String HUMAN = "human";

    @NonNullByDefault({})
    AnnotationSet set;

    @BeforeEach
    void makeSet() throws Exception {
        set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        append(set, new CreateAnnotation(Samples.mention(4, 10)));
    }

    /** Replaces one type's id by another, and takes its annotations there. */
    final Migration migrate(String type, String into) throws Exception {
        String before = store.schemas().newest().xml();
        Schema old = SchemaXml.read(before, "old");
        String xml = before.replace("id=\"" + type + "\"", "id=\"" + into + "\"");
        Schema now = SchemaXml.read(xml, "now");
        MigrationPlan plan = MigrationPlan.proposed(old, now, id -> true);
        plan.requireFit(old, now);
        List<String> touched = new ArrayList<>();
        AtomicReference<Optional<Migration>> made = new AtomicReference<>(Optional.empty());
        store.writing()
                .<OperationRefusedException>exclusively(
                        Message.verbatim("Migrating"),
                        () -> {
                            Migration migration =
                                    store.migrations().begin(xml, PlanJson.writeShort(plan), "lea");
                            store.migrations()
                                    .<StoreException>change(
                                            migration,
                                            store.migrations().having(plan.touched(old)),
                                            (each, all) ->
                                                    SetMigration.of(
                                                                    all,
                                                                    plan,
                                                                    old,
                                                                    new StructureRules(
                                                                            now, each.characters()))
                                                            .operation(all),
                                            each -> touched.add(each.document()));
                            store.migrations().end(migration, Map.of("lost", "0"));
                            made.set(Optional.of(migration));
                        });
        assertThat(touched).as("told one after the other").isSorted();
        return made.get().orElseThrow();
    }

    final Migration migrate() throws Exception {
        return migrate(Samples.PERSON, HUMAN);
    }

    final List<String> types(AnnotationSet of) throws StoreException {
        return store.annotations().of(of.id()).stream().map(Annotation::typeId).toList();
    }

    final List<String> typesAt(AnnotationSet of, long sequence) throws StoreException {
        return store.annotations().at(of.id(), sequence).stream().map(Annotation::typeId).toList();
    }

    final void undoMigration() throws StoreException {
        store.writing()
                .<StoreException>exclusively(
                        Message.verbatim("Undoing"), () -> store.migrations().undo("lea"));
    }

    static CreateAnnotation human(int begin, int end) {
        var mention = Samples.mention(begin, end);
        return new CreateAnnotation(mention.withHeader(mention.header().withType(HUMAN)));
    }
}
