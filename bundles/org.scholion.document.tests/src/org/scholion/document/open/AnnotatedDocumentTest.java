/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.TestSchemas;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.schema.uima.UimaTypes;

class AnnotatedDocumentTest {

    private static final String TEXT = "Lavrov opposes the West.";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Mention lavrov = mention("person", Span.of(0, 6));
    private final Mention west = mention("place", Span.of(19, 23));
    private final Relation relation = relation();

    @Test
    void thatAnnotationsWithoutATypeOrAPlaceAreRefused() {
        assertThatThrownBy(() -> open(mention("dragon", Span.of(0, 1))))
                .isInstanceOf(AnnotationMisfitException.class)
                .hasMessageContaining("The schema has no type “dragon” for a mention");
        assertThatThrownBy(() -> open(mention("stance", Span.of(0, 1))))
                .isInstanceOf(AnnotationMisfitException.class);
        assertThatThrownBy(() -> open(mention("person", Span.of(20, 25))))
                .hasMessageContaining("beyond the end of the text at 24");
        assertThatThrownBy(() -> open(relation))
                .isInstanceOf(AnnotationMisfitException.class)
                .hasMessageContaining("which does not exist");
        assertThatThrownBy(() -> open(lavrov, lavrov))
                .isInstanceOf(AnnotationMisfitException.class);
    }

    @Test
    void thatAnOperationThatDoesNotFitChangesNothing() throws Exception {
        AnnotatedDocument document = open(lavrov);
        for (Operation operation :
                List.of(
                        new ChangeType(lavrov.id(), "person", "dragon"),
                        new ChangeSpan(lavrov.id(), lavrov.span(), Span.of(0, 25)),
                        new ChangeNote(lavrov.id(), Optional.of("x"), Optional.empty()))) {
            assertThatThrownBy(() -> document.apply(operation))
                    .isInstanceOf(OperationRefusedException.class);
        }
        assertThat(document.all()).containsExactly(lavrov);
    }

    @Test
    void thatApplyingSaysExactlyWhatChanged() throws Exception {
        AnnotatedDocument document = open(lavrov, west, relation);
        Operation note = new ChangeNote(lavrov.id(), Optional.empty(), Optional.of("who?"));
        DocumentChange change = document.apply(note);
        assertThat(change.operation()).isEqualTo(note);
        assertThat(change.changes())
                .containsExactly(
                        new AnnotationChange(Optional.of(lavrov), document.find(lavrov.id())));
    }

    @Test
    void thatWhatTheStoreHasEvaluatedIsAcceptedAsItIs() throws Exception {
        AnnotatedDocument document = open(lavrov, west, relation);
        Operation note = new ChangeNote(lavrov.id(), Optional.empty(), Optional.of("who?"));
        List<AnnotationChange> changes = document.changes(note);
        DocumentChange change = document.accept(note, changes);
        assertThat(change).isEqualTo(new DocumentChange(note, changes));
        assertThat(document.find(lavrov.id())).isEqualTo(changes.get(0).after());
    }

    @Test
    void thatChangesMadeForAnotherStateAreNotAccepted() throws Exception {
        AnnotatedDocument document = open(lavrov, west);
        AnnotationChange fits = new AnnotationChange(Optional.of(west), Optional.empty());
        AnnotationChange stale =
                new AnnotationChange(
                        Optional.of(mention("person", Span.of(0, 6))), Optional.of(lavrov));
        assertThatThrownBy(() -> document.accept(new DeleteAnnotation(west), List.of(fits, stale)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("made for another state");
        assertThat(document.all()).containsExactlyInAnyOrder(lavrov, west);
    }

    @Test
    void thatTheCasSaysTheSameAsTheDocument() throws Exception {
        AnnotatedDocument document = open(lavrov, west, relation);
        document.apply(new ChangeType(lavrov.id(), "person", "जगह-1"));
        document.apply(new ChangeSpan(west.id(), west.span(), Span.of(15, 23)));
        document.apply(new CreateAnnotation(mention("person", Span.of(1, 3))));
        document.lend(
                cas -> {
                    assertThat(extents(cas, UimaTypes.MENTION))
                            .containsExactly("0-6", "1-3", "15-23");
                    // a relation without an anchor lies where its fillers lie
                    assertThat(extents(cas, UimaTypes.RELATION)).containsExactly("0-23");
                    assertThat(extents(cas, UimaTypes.ENTITY_PACKAGE + "person"))
                            .containsExactly("1-3");
                    return cas;
                });
        document.apply(new ChangeSpan(lavrov.id(), lavrov.span(), Span.of(3, 6)));
        List<String> moved = document.lend(cas -> extents(cas, UimaTypes.RELATION));
        assertThat(moved).containsExactly("3-23");
    }

    @Test
    void thatAnEmptyTextCanBeOpened() throws Exception {
        AnnotatedDocument document =
                AnnotatedDocument.open(
                        "", Optional.empty(), TestSchemas.SCHEMA, Optional.empty(), List.of());
        assertThat(document.overlapping(0, 0)).isEmpty();
    }

    private static List<String> extents(CAS cas, String typeName) {
        List<String> extents = new ArrayList<>();
        for (AnnotationFS fs : cas.getAnnotationIndex(cas.getTypeSystem().getType(typeName))) {
            extents.add(fs.getBegin() + "-" + fs.getEnd());
        }
        return extents;
    }

    private AnnotatedDocument open(Annotation... annotations) throws AnnotationMisfitException {
        return AnnotatedDocument.open(
                TEXT,
                Optional.of("en"),
                TestSchemas.SCHEMA,
                Optional.empty(),
                List.of(annotations));
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention(String type, Span span) {
        return new Mention(header(type), span, Optional.empty());
    }

    private Relation relation() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(lavrov.id()));
        roles.put("of", List.of(west.id()));
        return new Relation(header("member"), roles, Optional.empty());
    }
}
