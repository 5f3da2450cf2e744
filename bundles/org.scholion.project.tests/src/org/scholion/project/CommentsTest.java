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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.ThreadFilter;
import org.scholion.project.comment.ThreadList;
import org.scholion.project.comment.Viewer;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;

/** What is said about documents, to whom, and who sees it. */
class CommentsTest {

    private static final String ASHA = "asha";
    private static final String BEN = "ben";
    private static final String LEA = "lea";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestProject project;

    private long document;

    @NonNullByDefault({})
    private Annotation delhi;

    @BeforeEach
    void importDocument() throws Exception {
        project = new TestProject(folder);
        project.write("in/a.txt", "She lives in दिल्ली now.");
        project.write("in/a.ann", "T1\tPlace 13 19\tदिल्ली\n");
        project.run(
                ImportRequest.of(List.of(folder.resolve("in")))
                        .withMember(ASHA)
                        .withAdoptSchema(true));
        project.store().members().save(new Member(BEN, Member.Role.ANNOTATOR), LEA);
        project.store().members().save(new Member("cleo", Member.Role.CURATOR), LEA);
        project.store().members().save(new Member(LEA, Member.Role.LEAD), LEA);
        document = project.store().documents().find("a").orElseThrow().id();
        delhi = project.annotations("a", ASHA).get(0);
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private AddComment.Request about(String author, Optional<Addressee> to) {
        return new AddComment.Request(
                document,
                Optional.of(ASHA),
                Optional.of(delhi.id()),
                Optional.of(new Fragment(13, 19)),
                Kind.QUESTION,
                to,
                author,
                " A place? ");
    }

    private AddComment.Request onDocument(String author, Optional<Addressee> to) {
        return new AddComment.Request(
                document,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Kind.COMMENT,
                to,
                author,
                "Mind the headings.");
    }

    private Comment add(AddComment.Request request) throws Exception {
        return new AddComment(project.open).run(request, Progress.NONE).comment();
    }

    private List<CommentThread> seenBy(String... viewer) throws Exception {
        return new ListComments(project.open)
                .run(
                        new ListComments.Request(
                                Optional.of(document), List.of(viewer).stream().findFirst()),
                        Progress.NONE)
                .threads();
    }

    @Test
    void thatAThreadHasItsAnswersAndTheWordsItHangsOn() throws Exception {
        add(about(ASHA, Optional.of(new Addressee.Leads())));
        new AnswerComment(project.open)
                .run(new AnswerComment.Request(seenBy().get(0), LEA, "Yes."), Progress.NONE);
        Comment answer = seenBy().get(0).last();
        // one who answers an answer
        project.store().comments().add(NewComment.reply(answer, ASHA, "Thank you."));
        assertThat(seenBy())
                .singleElement()
                .satisfies(
                        thread -> {
                            assertThat(thread.covered()).contains("दिल्ली");
                            assertThat(thread.owner()).contains(ASHA);
                            assertThat(thread.mark()).isEqualTo(CommentThread.Mark.THERE);
                            assertThat(thread.all())
                                    .extracting(comment -> comment.content().text())
                                    .containsExactly("A place?", "Yes.", "Thank you.");
                        });
    }

    @Test
    void thatAThreadOutlivesItsMarkAndTheMarkMayComeBack() throws Exception {
        add(about(ASHA, Optional.empty()));
        AnnotationSession session =
                project.open.session(
                        project.store().documents().find(document).orElseThrow(), ASHA);
        session.apply(new DeleteAnnotation(delhi));
        assertThat(seenBy().get(0).mark()).isEqualTo(CommentThread.Mark.GONE);
        assertThat(seenBy().get(0).covered()).contains("दिल्ली");
        session.undo();
        assertThat(seenBy().get(0).mark()).isEqualTo(CommentThread.Mark.THERE);
        // undoing goes on to the import, and takes no comment back
        session.undo();
        assertThat(seenBy().get(0).mark()).isEqualTo(CommentThread.Mark.GONE);
        project.open.release(session);
        assertThat(new CheckProject(project.open).run(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void thatAnnotatorsSeeWhatIsAboutTheirWorkFromThemOrForThem() throws Exception {
        add(about(LEA, Optional.empty()));
        assertThat(seenBy(ASHA)).hasSize(1);
        assertThat(seenBy(BEN)).isEmpty();
        assertThat(seenBy("cleo")).isEmpty();
        add(about(LEA, Optional.of(new Addressee.One(BEN))));
        assertThat(seenBy(BEN)).hasSize(1);
        add(onDocument(BEN, Optional.of(new Addressee.Leads())));
        assertThat(seenBy(BEN)).hasSize(2);
        assertThat(seenBy(ASHA)).hasSize(2);
        assertThat(seenBy(LEA)).hasSize(3);
    }

    @Test
    void thatWhatIsSaidOfOthersWorkIsSeenWhereAndWhenThatWorkIs() throws Exception {
        add(about(ASHA, Optional.empty()));
        long set = project.store().sets().find(document, ASHA).orElseThrow().id();
        project.store().sets().saveState(set, SetState.DONE, Optional.empty(), ASHA);
        assertThat(seenBy("cleo")).hasSize(1);
        assertThat(seenBy(BEN)).isEmpty();
        long gold = project.store().sets().open(document, Member.GOLD).id();
        project.store().sets().saveState(gold, SetState.IN_PROGRESS, Optional.empty(), "cleo");
        assertThat(seenBy(BEN)).isEmpty();
        project.store().sets().saveState(gold, SetState.DONE, Optional.empty(), "cleo");
        assertThat(seenBy(BEN)).hasSize(1);
    }

    @Test
    void thatWhatALeadSaysToAllIsSeenByAll() throws Exception {
        add(onDocument(BEN, Optional.empty()));
        assertThat(seenBy(ASHA)).isEmpty();
        add(onDocument(LEA, Optional.empty()));
        assertThat(seenBy(ASHA)).hasSize(1);
        assertThat(seenBy("a newcomer")).hasSize(1);
    }

    @Test
    void thatAnsweringReadsAndReadingIsNotedOnce() throws Exception {
        add(about(ASHA, Optional.of(new Addressee.Leads())));
        CommentThread asked = seenBy(LEA).get(0);
        assertThat(asked.unreadBy(LEA)).hasSize(1);
        assertThat(asked.unreadBy(ASHA)).isEmpty();
        new AnswerComment(project.open)
                .run(new AnswerComment.Request(asked, LEA, "Yes."), Progress.NONE);
        CommentThread answered = seenBy(ASHA).get(0);
        assertThat(answered.unreadBy(LEA)).isEmpty();
        ReadComments.Request reading = new ReadComments.Request(answered.unreadBy(ASHA), ASHA);
        assertThat(new ReadComments(project.open).run(reading, Progress.NONE).noted()).isEqualTo(1);
        assertThat(new ReadComments(project.open).run(reading, Progress.NONE).noted()).isZero();
        assertThat(seenBy(ASHA).get(0).unreadBy(ASHA)).isEmpty();
    }

    @Test
    void thatAThreadIsResolvedAndOpenedAgain() throws Exception {
        add(about(ASHA, Optional.of(new Addressee.Leads())));
        assertThat(seenBy().get(0).isOpenQuestionOf(ASHA)).isTrue();
        resolve(true);
        assertThat(seenBy().get(0).isOpenQuestionOf(ASHA)).isFalse();
        assertThat(seenBy().get(0).first().resolved().orElseThrow().by()).isEqualTo(LEA);
        resolve(false);
        assertThat(seenBy().get(0).isOpen()).isTrue();
    }

    private void resolve(boolean resolved) throws Exception {
        new ResolveComment(project.open)
                .run(new ResolveComment.Request(seenBy().get(0), resolved, LEA), Progress.NONE);
    }

    @Test
    void thatSayingNothingIsRefusedAndAskingBeginsNoSet() throws Exception {
        AddComment.Request blank =
                new AddComment.Request(
                        document,
                        Optional.of(BEN),
                        Optional.empty(),
                        Optional.empty(),
                        Kind.COMMENT,
                        Optional.empty(),
                        BEN,
                        " \n");
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> add(blank));
        add(onDocument(BEN, Optional.of(new Addressee.Leads())));
        assertThat(project.store().sets().find(document, BEN)).isEmpty();
    }

    @Test
    void thatTwoWhoShareAProjectHearEachOther() throws Exception {
        List<StoreEvent> heard = new ArrayList<>();
        project.open.addListener(heard::add);
        add(about(ASHA, Optional.empty()));
        assertThat(heard)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreEvent.CommentChanged.class,
                        told -> assertThat(told.comment().content().author()).isEqualTo(ASHA));
        // a second one reads what is in the file, and may not write
        try (OpenProject second =
                OpenProject.open(new FileAddress(folder.resolve("test.scholion")))) {
            List<CommentThread> threads =
                    new ListComments(second).run(ListComments.Request.ALL, Progress.NONE).threads();
            assertThat(threads).hasSize(1);
            assertThat(
                            new ReadComments(second)
                                    .run(
                                            new ReadComments.Request(
                                                    threads.get(0).unreadBy(LEA), LEA),
                                            Progress.NONE)
                                    .noted())
                    .isZero();
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(
                            () ->
                                    new AnswerComment(second)
                                            .run(
                                                    new AnswerComment.Request(
                                                            threads.get(0), LEA, "No."),
                                                    Progress.NONE));
        }
    }

    private ThreadList list(String viewer) throws Exception {
        return new ThreadList(Viewer.of(viewer, project.store().members().all()), seenBy(viewer));
    }

    @Test
    void thatAListCountsWhatIsUnreadAndOpenAndKnowsWhoIsAsking() throws Exception {
        add(about(ASHA, Optional.of(new Addressee.Leads())));
        add(onDocument(BEN, Optional.of(new Addressee.Leads())));
        ThreadList lea = list(LEA);
        assertThat(lea.unread()).isEqualTo(2);
        assertThat(lea.unread(document)).isEqualTo(2);
        assertThat(lea.unread(document + 1)).isZero();
        assertThat(lea.open(document)).isEqualTo(2);
        assertThat(list(ASHA).isAsking(document)).isTrue();
        assertThat(list(BEN).isAsking(document)).isFalse();
        assertThat(
                        lea.threads().stream()
                                .filter(thread -> ThreadFilter.RESOLVED.shows(thread, LEA)))
                .isEmpty();
        resolve(true);
        assertThat(list(ASHA).isAsking(document)).isFalse();
        assertThat(
                        list(LEA).threads().stream()
                                .filter(thread -> ThreadFilter.RESOLVED.shows(thread, LEA)))
                .hasSize(1);
        assertThat(
                        list(LEA).threads().stream()
                                .filter(thread -> ThreadFilter.UNREAD.shows(thread, LEA)))
                .hasSize(2);
    }

    @Test
    void thatOpenThreadsHangOnTheTextWhereTheirOwnersSetIsShown() throws Exception {
        add(about(ASHA, Optional.empty()));
        add(onDocument(LEA, Optional.empty()));
        ThreadList lea = list(LEA);
        assertThat(lea.hanging(document, ASHA)).hasSize(1);
        assertThat(lea.hanging(document, LEA)).isEmpty();
        resolve(true);
        assertThat(list(LEA).hanging(document, ASHA)).isEmpty();
    }

    @Test
    void thatAListIsBroughtUpToDateDocumentByDocumentAndStaysBlind() throws Exception {
        ThreadList asha = list(ASHA);
        ThreadList ben = list(BEN);
        List<StoreEvent> heard = new ArrayList<>();
        project.open.addListener(heard::add);
        add(about(LEA, Optional.empty()));
        assertThat(asha.after(heard.getLast())).isEqualTo(ThreadList.Stale.DOCUMENT);
        assertThat(asha.with(document, seenBy()).threads()).hasSize(1);
        assertThat(ben.with(document, seenBy()).threads()).isEmpty();
        assertThat(list(ASHA).with(document, List.of()).threads()).isEmpty();
    }

    @Test
    void thatAListIsReadAgainWhenItsMarkGoesAndNotForOtherMarks() throws Exception {
        add(about(ASHA, Optional.empty()));
        ThreadList list = list(ASHA);
        List<StoreEvent> heard = new ArrayList<>();
        project.open.addListener(heard::add);
        AnnotationSession session =
                project.open.session(
                        project.store().documents().find(document).orElseThrow(), ASHA);
        session.apply(new DeleteAnnotation(delhi));
        assertThat(list.after(heard.getLast())).isEqualTo(ThreadList.Stale.DOCUMENT);
        ThreadList none = new ThreadList(list.viewer(), List.of());
        assertThat(none.after(heard.getLast())).isEqualTo(ThreadList.Stale.NOTHING);
        project.open.release(session);
    }
}
