/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.OperationTexts;
import org.scholion.project.session.AnnotationSession;
import org.scholion.text.TextRange;

/** Suggestions become annotations like any other, and the journal says where they come from. */
class AcceptanceTest {

    private static final AttributeValue NAME = AttributeValue.Tags.of("name");
    private static final MarkLabel LABEL =
            new MarkLabel(
                    "person",
                    new TreeMap<>(Map.of("level", NAME, "gone", new AttributeValue.Flag(true))));

    @NonNullByDefault({})
    private LabelledProject project;

    @NonNullByDefault({})
    private AnnotationSession session;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        project = LabelledProject.create(folder);
        session = project.document("d", "Asha and Asha");
    }

    @AfterEach
    void close() throws Exception {
        assertThat(project.open.store().check()).isEmpty();
        project.close();
    }

    private Acceptance acceptance() {
        return new Acceptance(LabelledProject.edits(session), session.annotations().schema());
    }

    private static Suggestion suggestion(int begin) {
        return new Suggestion(new TextRange(begin, begin + 4), "asha", LABEL, 1, 1);
    }

    private Mention only() {
        return (Mention) session.annotations().all().iterator().next();
    }

    private JournalEntry last() throws Exception {
        return project.open
                .store()
                .journal()
                .undoable(session.set().orElseThrow().id())
                .orElseThrow();
    }

    @Test
    void thatAnAcceptedSuggestionIsTheMembersOwnMarkAndOneStep() throws Exception {
        Edit edit = acceptance().accepting(suggestion(0));
        LabelledProject.apply(session, edit.operation());
        assertThat(only().id()).isEqualTo(edit.id());
        assertThat(only().header().madeBy()).isEqualTo("asha");
        assertThat(only().typeId()).isEqualTo("person");
        assertThat(only().span()).isEqualTo(Span.of(0, 4));
        session.undo();
        assertThat(session.annotations().size()).isZero();
    }

    @Test
    void thatItsValuesAreThoseTheTypeStillHas() throws Exception {
        LabelledProject.apply(session, acceptance().accepting(suggestion(0)).operation());
        assertThat(only().header().attributes()).isEqualTo(Map.of("level", NAME));
    }

    @Test
    void thatTheJournalSaysWhereItComesFrom() throws Exception {
        Operation one = acceptance().accepting(suggestion(0)).operation();
        LabelledProject.apply(session, one);
        Operation kept = last().operation();
        assertThat(((CompoundOperation) kept).label())
                .isEqualTo("accept-suggestion:labelled-before");
        assertThat(OperationTexts.of(kept)).hasToString("accept suggestion");
    }

    @Test
    void thatAllOfAKindAreOneStep() throws Exception {
        Operation all = acceptance().accepting(List.of(suggestion(0), suggestion(9))).orElseThrow();
        LabelledProject.apply(session, all);
        assertThat(session.annotations().size()).isEqualTo(2);
        assertThat(((CompoundOperation) last().operation()).label())
                .isEqualTo("accept-suggestion:labelled-before");
        session.undo();
        assertThat(session.annotations().size()).isZero();
        assertThat(acceptance().accepting(List.of())).isEmpty();
    }

    @Test
    void thatOneStepHasABound() {
        List<Suggestion> many = Collections.nCopies(Acceptance.MOST + 1, suggestion(0));
        assertThatThrownBy(() -> acceptance().accepting(many))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatAMarkGetsTheLabelOfAnotherAndSaysSo() throws Exception {
        LabelledProject.mark(session, 0, 4, "organisation", Map.of());
        Operation step = acceptance().relabelling(only(), LABEL).orElseThrow();
        LabelledProject.apply(session, step);
        assertThat(only().typeId()).isEqualTo("person");
        assertThat(only().header().attributes()).isEqualTo(Map.of("level", NAME));
        assertThat(OperationTexts.of(last().operation())).hasToString("label as before");
        assertThat(acceptance().relabelling(only(), LABEL)).isEqualTo(Optional.empty());
    }

    @Test
    void thatWordsAreLabelledAsBefore() throws Exception {
        LabelledProject.apply(session, acceptance().labelling(Span.of(9, 13), LABEL).operation());
        assertThat(only().span()).isEqualTo(Span.of(9, 13));
        assertThat(((CompoundOperation) last().operation()).label())
                .isEqualTo("label-as-before:labelled-before");
    }
}
