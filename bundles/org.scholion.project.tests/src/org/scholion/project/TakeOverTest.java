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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.ClosedSetException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.project.OtherSets.OtherSet;
import org.scholion.project.session.AnnotationSession;

/** What another has marked on a document: who may see it, and how it becomes one's own. */
class TakeOverTest {

    private static final String IMPORTED = "imported";

    @TempDir Path folder = Path.of("");

    private Optional<TestProject> opened = Optional.empty();

    @BeforeEach
    void importADocumentWithThreeAnnotations() throws Exception {
        TestProject project = new TestProject(folder);
        opened = Optional.of(project);
        Path text = project.write("in/a.txt", "Mira lives in Delhi.\n");
        project.write(
                "in/a.ann",
                "T1\tPerson 0 4\tMira\nT2\tPlace 14 19\tDelhi\nR1\tLives Arg1:T1 Arg2:T2\n");
        project.adopt(text);
    }

    @AfterEach
    void close() throws Exception {
        project().close();
    }

    private TestProject project() {
        return opened.orElseThrow();
    }

    private DocumentRecord document() throws Exception {
        return project().store().documents().find("a").orElseThrow();
    }

    private TakeOver.Result takeOver(String from, String member) throws Exception {
        return new TakeOver(project().open, InstantSource.system())
                .run(new TakeOver.Request(document(), from, member), Progress.NONE);
    }

    private List<OtherSet> seenBy(String member) throws Exception {
        return new OtherSets(project().open).run(document(), member);
    }

    @Test
    void thatCopiesAreOnesOwnAndPointToOneAnother() throws Exception {
        assertThat(takeOver(IMPORTED, "amina")).isEqualTo(new TakeOver.Result(3));
        List<Annotation> theirs = project().annotations("a", IMPORTED);
        List<Annotation> mine = project().annotations("a", "amina");
        assertThat(theirs).hasSize(3).allMatch(a -> a.header().madeBy().equals(IMPORTED));
        assertThat(mine).hasSize(3).allMatch(a -> a.header().madeBy().equals("amina"));
        List<AnnotationId> ids = mine.stream().map(Annotation::id).toList();
        assertThat(ids).doesNotContainAnyElementsOf(theirs.stream().map(Annotation::id).toList());
        assertThat(mine)
                .filteredOn(Relation.class::isInstance)
                .singleElement()
                .satisfies(relation -> assertThat(ids).containsAll(relation.references()));
        assertThat(project().store().check()).isEmpty();
    }

    @Test
    void thatAnOpenDocumentShowsThemAndUndoTakesThemBack() throws Exception {
        AnnotationSession session = project().open.session(document(), "amina");
        takeOver(IMPORTED, "amina");
        assertThat(session.annotations().all()).hasSize(3);
        session.undo();
        assertThat(session.annotations().all()).isEmpty();
        assertThat(project().annotations("a", IMPORTED)).hasSize(3);
        assertThat(takeOver(IMPORTED, "amina").annotations()).isEqualTo(3);
        project().open.release(session);
    }

    @Test
    void thatNothingIsPutUponWhatOneHasMarked() throws Exception {
        takeOver(IMPORTED, "amina");
        String before = project().content();
        assertThatThrownBy(() -> takeOver(IMPORTED, "amina"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageStartingWith("amina has annotations on a already");
        assertThatThrownBy(() -> takeOver("nobody", "bela"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageStartingWith("nobody has no annotations on a");
        assertThat(project().content()).isEqualTo(before);
    }

    @Test
    void thatADoneSetTakesNothing() throws Exception {
        AnnotationSet own = project().store().sets().open(document().id(), "amina");
        project().store().sets().saveState(own.id(), SetState.DONE, Optional.empty(), "amina");
        assertThatThrownBy(() -> takeOver(IMPORTED, "amina"))
                .isInstanceOf(ClosedSetException.class);
        assertThat(project().annotations("a", "amina")).isEmpty();
    }

    private OtherSet other(String member, boolean imported) throws Exception {
        AnnotationSet set = project().store().sets().find(document().id(), member).orElseThrow();
        return new OtherSet(set.id(), member, 3, set.state(), imported);
    }

    @Test
    void thatAnAnnotatorSeesWhatWasImportedAndALeadSeesAll() throws Exception {
        project().store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        takeOver(IMPORTED, "amina");
        OtherSet imported = other(IMPORTED, true);
        OtherSet amina = other("amina", false);
        assertThat(seenBy("bela")).containsExactly(imported);
        assertThat(seenBy("amina")).containsExactly(imported);
        assertThat(seenBy("lea")).containsExactly(amina, imported);
    }

    @Test
    void thatWhatSomeoneWorkedOnIsNoLongerWhatWasImported() throws Exception {
        AnnotationSession session = project().open.session(document(), IMPORTED);
        session.undo();
        session.redo();
        project().open.release(session);
        assertThat(project().annotations("a", IMPORTED)).hasSize(3);
        assertThat(seenBy("bela")).isEmpty();
    }

    @Test
    void thatAnEmptySetIsNoneToSee() throws Exception {
        project().store().sets().open(document().id(), "bela");
        assertThat(seenBy("amina")).containsExactly(other(IMPORTED, true));
    }
}
