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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.ProjectStore.NewEntry;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.schema.xml.SchemaXml;

/** What every implementation of the store does. */
public abstract class ProjectStoreContract {

    /** The project under test; there is one from before each test to after it. */
    @NonNullByDefault({})
    protected ProjectStore store;

    /** Makes an empty project with the sample schema, named "Sample". */
    protected abstract ProjectStore create() throws Exception;

    /** Opens the project again after it was closed. */
    protected abstract ProjectStore reopen() throws Exception;

    @BeforeEach
    void createProject() throws Exception {
        store = create();
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void restart() throws Exception {
        store.close();
        store = reopen();
    }

    private DocumentRecord document(String name) throws StoreException {
        return store.addDocument(Samples.document(name, Samples.TEXT));
    }

    private AnnotationSet newSet() throws StoreException {
        return store.openSet(document("a/b.txt").id(), "asha");
    }

    private JournalEntry append(AnnotationSet set, Operation operation) throws Exception {
        return store.append(set.id(), last(set), NewEntry.of("asha", operation));
    }

    private JournalEntry undo(AnnotationSet set) throws Exception {
        JournalEntry entry = store.undoable(set.id()).orElseThrow();
        return store.append(
                set.id(),
                last(set),
                new NewEntry("asha", entry.operation().inverse(), entry.sequence(), 0));
    }

    private JournalEntry redo(AnnotationSet set) throws Exception {
        JournalEntry entry = store.redoable(set.id()).orElseThrow();
        return store.append(
                set.id(),
                last(set),
                new NewEntry("asha", entry.operation().inverse(), 0, entry.sequence()));
    }

    private long last(AnnotationSet set) throws StoreException {
        return store.set(set.id()).orElseThrow().lastSequence();
    }

    // Project, schema, members

    @Test
    void thatAProjectKeepsItsNameAndSchema() throws Exception {
        assertThat(store.projectName()).isEqualTo("Sample");
        assertThat(store.schema().number()).isEqualTo(1);
        store.renameProject("समाचार", "lea");
        store.saveSchema(Samples.schemaXml(), "lea");
        restart();
        assertThat(store.projectName()).isEqualTo("समाचार");
        assertThat(store.schemaVersions()).extracting(SchemaVersion::number).containsExactly(1, 2);
        assertThat(store.schema().savedBy()).isEqualTo("lea");
        assertThat(store.schema().xml()).isEqualTo(Samples.schemaXml());
    }

    @Test
    void thatMembersAreListedByNameWithoutGold() throws Exception {
        store.saveMember(new Member("lea", Member.Role.LEAD), "lea");
        store.saveMember(new Member("asha", Member.Role.ANNOTATOR), "lea");
        store.saveMember(new Member("asha", Member.Role.CURATOR), "lea");
        store.openSet(document("a").id(), Member.GOLD);
        assertThat(store.members())
                .containsExactly(
                        new Member("asha", Member.Role.CURATOR),
                        new Member("lea", Member.Role.LEAD));
        assertThatThrownBy(() -> store.saveMember(new Member("gold", Member.Role.LEAD), "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("gold");
    }

    // Documents

    @Test
    void thatEveryTextComesBackUnitByUnit() throws Exception {
        List<String> texts =
                List.of(
                        "",
                        Samples.TEXT,
                        "nul \0, CR \r, CRLF \r\n, NEL \u0085, LS \u2028, BOM \ufeff",
                        "lone \ud83d high, lone \udd1d low, \udd1d\ud83d swapped, at the end"
                                + " \ud800");
        for (int i = 0; i < texts.size(); i++) {
            DocumentRecord added = store.addDocument(Samples.document("t" + i, texts.get(i)));
            assertThat(added.characters()).isEqualTo(texts.get(i).length());
        }
        restart();
        for (int i = 0; i < texts.size(); i++) {
            DocumentRecord found = store.document("t" + i).orElseThrow();
            assertThat(store.text(found.id())).isEqualTo(texts.get(i));
        }
    }

    @Test
    void thatADocumentComesBackAsItWasAdded() throws Exception {
        BaseLayer layer =
                new BaseLayer(
                        "conllu",
                        List.of(
                                new BaseLayer.Token("1-2", 0, 4, Map.of()),
                                new BaseLayer.Token("1", 0, 4, Map.of("FEATS", "Case=Nom|\ud800"))),
                        List.of(
                                new BaseLayer.Sentence(
                                        Optional.of("s1"), 0, 4, List.of("# text = وصل", "")),
                                new BaseLayer.Sentence(Optional.empty(), 5, 6, List.of())));
        NewDocument plain = Samples.document("قصة.txt", Samples.TEXT);
        NewDocument document =
                new NewDocument(
                        plain.name(),
                        plain.text(),
                        plain.sourceSha256(),
                        "windows-1256",
                        "DETECTED",
                        61,
                        true,
                        Optional.empty(),
                        "rtl",
                        Map.of("source", "صحيفة", "date", "2026"),
                        Optional.of(layer));
        DocumentRecord added = store.addDocument(document);
        restart();
        assertThat(store.document("قصة.txt")).contains(added);
        assertThat(store.document(added.id())).contains(added);
        assertThat(added.metadata()).isEqualTo(document.metadata());
        assertThat(added.charsetConfidence()).isEqualTo(61);
        assertThat(added.byteOrderMark()).isTrue();
        assertThat(store.baseLayer(added.id())).contains(layer);
        assertThatThrownBy(() -> store.saveBaseLayer(added.id(), layer))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatTheSameNameAndTextIsTheSameDocument() throws Exception {
        DocumentRecord first = document("a");
        assertThat(document("a")).isEqualTo(first);
        assertThatThrownBy(() -> store.addDocument(Samples.document("a", "other")))
                .isInstanceOf(DocumentConflictException.class)
                .hasMessageContaining("a");
        assertThat(store.documents()).containsExactly(first);
        assertThat(store.text(first.id())).isEqualTo(Samples.TEXT);
    }

    @Test
    void thatABatchGoesOnAfterADocumentThatIsRefused() throws Exception {
        document("d00007");
        List<String> added = new ArrayList<>();
        List<String> existed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Stream<NewDocument> batch =
                IntStream.range(0, 2500)
                        .mapToObj(
                                i ->
                                        Samples.document(
                                                "d%05d".formatted(i),
                                                i == 7 ? Samples.TEXT : "text " + i));
        store.addDocuments(
                Stream.concat(batch, Stream.of(Samples.document("d00003", "x"))),
                new ProjectStore.AdditionListener() {
                    @Override
                    public void added(DocumentRecord document, boolean before) {
                        (before ? existed : added).add(document.name());
                    }

                    @Override
                    public void refused(NewDocument document, StoreException reason) {
                        refused.add(document.name() + ": " + reason.getMessage());
                    }
                });
        assertThat(added).hasSize(2499);
        assertThat(existed).containsExactly("d00007");
        assertThat(refused).singleElement().asString().startsWith("d00003: ");
        assertThat(store.documents()).hasSize(2500).extracting(DocumentRecord::name).isSorted();
        assertThat(store.text(store.document("d01234").orElseThrow().id())).isEqualTo("text 1234");
    }

    @Test
    void thatMetadataCanBeReplaced() throws Exception {
        DocumentRecord document = document("a");
        store.saveMetadata(document.id(), Optional.of("fa"), Map.of("author", "سعدی"));
        restart();
        DocumentRecord changed = store.document(document.id()).orElseThrow();
        assertThat(changed.language()).contains("fa");
        assertThat(changed.metadata()).containsExactly(Map.entry("author", "سعدی"));
    }

    // Sets, assignments, comments

    @Test
    void thatASetIsMadeOnceAndIsNew() throws Exception {
        DocumentRecord document = document("a");
        assertThat(store.set(document.id(), "asha")).isEmpty();
        AnnotationSet set = store.openSet(document.id(), "asha");
        assertThat(store.openSet(document.id(), "asha")).isEqualTo(set);
        assertThat(set.state()).isEqualTo(SetState.NEW);
        assertThat(store.assignments("asha"))
                .extracting(Assignment::documentId)
                .containsExactly(document.id());
    }

    @Test
    void thatSetsAreOrderedByDocumentNameAndMember() throws Exception {
        long b = document("b").id();
        long a = document("a").id();
        store.openSet(b, "asha");
        store.openSet(a, "omar");
        store.openSet(a, "asha");
        assertThat(store.sets())
                .extracting(set -> set.documentId() + set.member())
                .containsExactly(a + "asha", a + "omar", b + "asha");
        assertThat(store.sets(a)).extracting(AnnotationSet::member).containsExactly("asha", "omar");
    }

    @Test
    void thatASkippedSetKeepsItsReasonUntilItIsNoLongerSkipped() throws Exception {
        AnnotationSet set = newSet();
        store.saveState(set.id(), SetState.SKIPPED, Optional.of("لغة أخرى"), "asha");
        restart();
        assertThat(store.set(set.id()).orElseThrow().skippedReason()).contains("لغة أخرى");
        AnnotationSet done = store.saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        assertThat(done.skippedReason()).isEmpty();
        assertThatThrownBy(
                        () -> store.saveState(set.id(), SetState.DONE, Optional.of("why"), "asha"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatAssignmentsComeInTheirOrder() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        long c = document("c").id();
        Optional<LocalDate> due = Optional.of(LocalDate.of(2026, 3, 1));
        store.assign(
                List.of(
                        new Assignment(a, "asha", 2, Optional.empty()),
                        new Assignment(c, "asha", 1, due),
                        new Assignment(b, "asha", 1, Optional.empty())));
        store.assign(List.of(new Assignment(a, "asha", 0, due)));
        assertThat(store.assignments("asha"))
                .containsExactly(
                        new Assignment(a, "asha", 0, due),
                        new Assignment(b, "asha", 1, Optional.empty()),
                        new Assignment(c, "asha", 1, due));
        assertThat(store.set(b, "asha")).isPresent();
        store.unassign(b, "asha");
        assertThat(store.assignments("asha")).hasSize(2);
        assertThat(store.set(b, "asha")).isPresent();
    }

    @Test
    void thatCommentsAreAnsweredAndResolved() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        Comment question =
                store.addComment(
                        new NewComment(
                                set.documentId(),
                                OptionalLong.of(set.id()),
                                Optional.of(mention.id()),
                                Optional.of(new Fragment(0, 3)),
                                OptionalLong.empty(),
                                "lea",
                                "من هو؟"));
        Comment answer =
                store.addComment(
                        new NewComment(
                                set.documentId(),
                                OptionalLong.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalLong.of(question.id()),
                                "asha",
                                "the minister"));
        Comment resolved = store.resolveComment(question.id(), Optional.of("lea"));
        restart();
        assertThat(store.comments(set.documentId())).containsExactly(resolved, answer);
        assertThat(resolved.resolved().orElseThrow().by()).isEqualTo("lea");
        assertThat(store.resolveComment(question.id(), Optional.empty())).isEqualTo(question);
    }

    // Journal and rows

    @Test
    void thatAnAppendedOperationIsInJournalAndRows() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(4, 10);
        JournalEntry entry = append(set, new CreateAnnotation(mention));
        restart();
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.schemaVersion()).isEqualTo(1);
        assertThat(store.journal(set.id(), 0)).containsExactly(entry);
        assertThat(store.journalEntry(set.id(), 1)).contains(entry);
        assertThat(store.annotations(set.id())).containsExactly(mention);
        AnnotationSet now = store.set(set.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(now.lastSequence()).isEqualTo(1);
    }

    @Test
    void thatALongOperationComesBack() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 1);
        append(set, new CreateAnnotation(mention));
        Optional<String> note = Optional.of("टिप्पणी ".repeat(2000));
        JournalEntry entry = append(set, new ChangeNote(mention.id(), Optional.empty(), note));
        assertThat(store.journalEntry(set.id(), 2)).contains(entry);
        assertThat(store.annotations(set.id()).get(0).header().note()).isEqualTo(note);
    }

    @Test
    void thatAStaleWriterIsRefused() throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        NewEntry late = NewEntry.of("omar", new CreateAnnotation(Samples.mention(0, 3)));
        assertThatThrownBy(() -> store.append(set.id(), 0, late))
                .isInstanceOf(StaleSetException.class);
        assertThat(store.annotations(set.id())).hasSize(1);
    }

    @Test
    void thatAnOperationThatDoesNotFitChangesNothing() throws Exception {
        AnnotationSet set = newSet();
        Mention who = Samples.mention(0, 3);
        append(set, new CreateAnnotation(who));
        append(set, new CreateAnnotation(Samples.lives(who.id(), who.id())));
        assertThatThrownBy(() -> append(set, new DeleteAnnotation(who)))
                .isInstanceOf(OperationRefusedException.class);
        List<NewEntry> second =
                List.of(
                        NewEntry.of("asha", new CreateAnnotation(Samples.mention(1, 2))),
                        NewEntry.of("asha", new CreateAnnotation(who)));
        assertThatThrownBy(() -> store.appendAll(set.id(), 2, second))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(store.annotations(set.id())).hasSize(2);
        assertThat(last(set)).isEqualTo(2);
    }

    @Test
    void thatAnOperationThatAddsABreachOfStructureIsRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention who = Samples.mention(0, 3);
        Relation lives = Samples.lives(who.id(), who.id());
        append(set, new CreateAnnotation(who));
        append(set, new CreateAnnotation(lives));
        AttributeValue word = new AttributeValue.Text("old");
        Mention odd = Samples.mention(1, 2);
        refuse(
                set,
                "type “ghost”",
                new CreateAnnotation(odd.withHeader(odd.header().withType("ghost"))));
        refuse(set, "type “" + Samples.LIVES, new ChangeType(who.id(), "person", Samples.LIVES));
        int beyond = Samples.TEXT.length() + 1;
        refuse(set, "to " + beyond, new CreateAnnotation(Samples.mention(0, beyond)));
        refuse(set, "to " + beyond, new ChangeSpan(who.id(), who.span(), Span.of(0, beyond)));
        refuse(
                set,
                "no role whom",
                new ChangeRole(lives.id(), "whom", List.of(), List.of(who.id())));
        refuse(
                set,
                "no attribute rank",
                new ChangeAttribute(who.id(), "rank", Optional.empty(), Optional.of(word)));
        refuse(
                set,
                "a whole number",
                new ChangeAttribute(who.id(), Samples.AGE, Optional.empty(), Optional.of(word)));
        refuse(
                set,
                "does not exist",
                new ChangeReferent(who.id(), Optional.empty(), Optional.of(odd.id())));
        assertThat(last(set)).isEqualTo(2);
        assertThat(store.journal(set.id(), 0)).hasSize(2);
        assertThat(store.annotations(set.id())).containsExactlyInAnyOrder(who, lives);
        AnnotatedDocument.open(
                Samples.TEXT,
                Optional.empty(),
                SchemaXml.read(store.schema().xml(), "schema"),
                Optional.empty(),
                store.annotations(set.id()));
    }

    private void refuse(AnnotationSet set, String why, Operation operation) {
        assertThatThrownBy(() -> append(set, operation))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining(why);
        CompoundOperation last =
                new CompoundOperation(
                        "last", List.of(new CreateAnnotation(Samples.mention(0, 1)), operation));
        assertThatThrownBy(() -> append(set, last)).isInstanceOf(OperationRefusedException.class);
    }

    @Test
    void thatABreachOfCompletenessIsNeverRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention ageless = Samples.mention(0, 0);
        append(set, new CreateAnnotation(ageless));
        append(set, new CreateAnnotation(Samples.mention(0, 0)));
        append(set, new CreateAnnotation(Samples.referent("nobody")));
        assertThat(store.annotations(set.id())).hasSize(3);
    }

    @Test
    void thatTheNewestSchemaHoldsAndWhatItNoLongerHasCanBeTakenAway() throws Exception {
        AnnotationSet set = newSet();
        Optional<AttributeValue> five =
                Optional.of(new AttributeValue.Number(BigDecimal.valueOf(5)));
        Mention who = Samples.mention(0, 3);
        append(set, new CreateAnnotation(who));
        append(set, new ChangeAttribute(who.id(), Samples.AGE, Optional.empty(), five));
        String xml = Samples.schemaXml();
        store.saveSchema(xml.replace("id=\"" + Samples.AGE + "\"", "id=\"years\""), "lea");
        Mention late = Samples.mention(4, 5);
        refuse(
                set,
                "no attribute age",
                new CreateAnnotation(
                        late.withHeader(late.header().withAttribute(Samples.AGE, five))));
        append(set, new ChangeNote(who.id(), Optional.empty(), Optional.of("kept as it was")));
        append(set, new ChangeAttribute(who.id(), Samples.AGE, five, Optional.empty()));
        append(set, new ChangeAttribute(who.id(), "years", Optional.empty(), five));
        assertThat(store.annotations(set.id()).get(0).header().attributes())
                .containsOnlyKeys("years");
    }

    @Test
    void thatUndoAndRedoGoOnAcrossRestarts() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        Mention two = Samples.mention(4, 8);
        append(set, new CreateAnnotation(one));
        append(set, new CreateAnnotation(two));
        assertThat(undo(set).undoes()).hasValue(2);
        restart();
        assertThat(undo(set).undoes()).hasValue(1);
        assertThat(store.annotations(set.id())).isEmpty();
        assertThat(store.undoable(set.id())).isEmpty();
        restart();
        assertThat(redo(set).redoes()).hasValue(4);
        assertThat(store.annotations(set.id())).containsExactly(one);
        assertThat(undo(set).undoes()).hasValue(5);
        assertThat(redo(set).redoes()).hasValue(6);
        assertThat(redo(set).redoes()).hasValue(3);
        assertThat(store.annotations(set.id())).containsExactly(one, two);
        assertThat(store.redoable(set.id())).isEmpty();
        assertThat(undo(set).undoes()).hasValue(8);
        append(set, new CreateAnnotation(Samples.mention(5, 6)));
        assertThat(store.redoable(set.id())).isEmpty();
        assertThat(undo(set).undoes()).hasValue(10);
        assertThat(undo(set).undoes()).hasValue(7);
        assertThat(store.annotations(set.id())).isEmpty();
    }

    @Test
    void thatUndoOutOfOrderIsRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        append(set, new CreateAnnotation(one));
        append(set, new CreateAnnotation(Samples.mention(4, 8)));
        NewEntry entry = new NewEntry("asha", new DeleteAnnotation(one), 1, 0);
        assertThatThrownBy(() -> store.append(set.id(), 2, entry))
                .isInstanceOf(StoreException.class);
        assertThat(store.annotations(set.id())).hasSize(2);
    }

    @Test
    void thatEarlierStatesCanBeSeen() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        append(set, new CreateAnnotation(one));
        append(set, new DeleteAnnotation(one));
        assertThat(store.annotationsAt(set.id(), 0)).isEmpty();
        assertThat(store.annotationsAt(set.id(), 1)).containsExactly(one);
        assertThat(store.annotationsAt(set.id(), 2)).isEmpty();
    }

    @Test
    void thatAStateAfterThousandsOfEntriesIsTheSameAfterARestart() throws Exception {
        AnnotationSet set = newSet();
        List<NewEntry> entries =
                IntStream.range(0, 2100)
                        .mapToObj(i -> Samples.mention(i % 40, i % 40 + 2))
                        .map(mention -> NewEntry.of("asha", new CreateAnnotation(mention)))
                        .toList();
        store.appendAll(set.id(), 0, entries);
        restart();
        append(set, new CreateAnnotation(Samples.mention(1, 2)));
        assertThat(store.annotationsAt(set.id(), 2101)).isEqualTo(store.annotations(set.id()));
        assertThat(store.annotationsAt(set.id(), 1500)).hasSize(1500);
    }

    @Test
    void thatAnnotationsAreFoundByPlaceInTextOrder() throws Exception {
        AnnotationSet set = newSet();
        Mention late = Samples.mention(10, 12);
        Mention early = Samples.mention(2, 6);
        Mention gap =
                early.withSpan(new Span(List.of(new Fragment(0, 1), new Fragment(20, 22))))
                        .withReferent(Optional.empty());
        Mention split = Samples.mention(0, 1).withSpan(gap.span());
        Relation relation = Samples.lives(late.id(), early.id());
        for (var annotation : List.of(late, early, split, relation)) {
            append(set, new CreateAnnotation(annotation));
        }
        assertThat(store.annotations(set.id(), AnnotationKind.ENTITY, 5, 11))
                .containsExactly(early, late);
        assertThat(store.annotations(set.id(), AnnotationKind.ENTITY, 6, 10)).isEmpty();
        assertThat(store.annotations(set.id(), AnnotationKind.ENTITY, 21, 30))
                .containsExactly(split);
        assertThat(store.annotations(set.id(), AnnotationKind.RELATION, 0, 30)).isEmpty();
        assertThat(store.annotations(set.id(), List.of(early.id(), Samples.mention(0, 1).id())))
                .containsExactly(early);
        assertThat(store.referringTo(set.id(), late.id())).containsExactly(relation);
    }

    @Test
    void thatCountsComeByMemberKindAndType() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        append(set, new CreateAnnotation(mention));
        append(set, new CreateAnnotation(Samples.referent("R")));
        append(set, new CreateAnnotation(Samples.lives(mention.id(), mention.id())));
        AnnotationSet gold = store.openSet(document("b").id(), Member.GOLD);
        append(gold, new CreateAnnotation(Samples.mention(0, 3)));
        AnnotationSet empty = store.openSet(set.documentId(), "omar");
        assertThat(store.counts()).containsOnlyKeys("asha", "gold", "omar");
        assertThat(store.counts().get("asha").byKind())
                .isEqualTo(
                        Map.of(
                                AnnotationKind.ENTITY, Map.of(Samples.PERSON, 1),
                                AnnotationKind.REFERENT, Map.of(Samples.PERSON, 1),
                                AnnotationKind.RELATION, Map.of(Samples.LIVES, 1)));
        assertThat(store.counts().get("gold").total()).isEqualTo(1);
        assertThat(store.counts(set.documentId())).containsOnlyKeys("asha", "omar");
        assertThat(store.totals()).isEqualTo(Map.of(set.id(), 3, gold.id(), 1, empty.id(), 0));
    }

    // Threads, transactions and events

    @Test
    void thatSeveralThreadsMayWriteAndReadAtOnce() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (String member : List.of("asha", "omar", "noa", "wei")) {
            AnnotationSet set = store.openSet(document("a").id(), member);
            work.add(
                    () -> {
                        for (int i = 0; i < 25; i++) {
                            append(set, new CreateAnnotation(Samples.mention(i, i + 1)));
                            undo(set);
                            redo(set);
                        }
                        return store.annotations(set.id()).size();
                    });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(25);
            }
        }
        assertThat(store.counts().values()).extracting(SetCounts::total).containsOnly(25);
    }

    @Test
    void thatWritesTogetherAreAllOrNothing() throws Exception {
        DocumentRecord document = document("a");
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        assertThatThrownBy(
                        () ->
                                store.<StoreException>together(
                                        () -> {
                                            document("b");
                                            store.openSet(document.id(), "asha");
                                            store.saveState(
                                                    -1, SetState.DONE, Optional.empty(), "asha");
                                        }))
                .isInstanceOf(StoreException.class);
        assertThat(store.documents()).containsExactly(document);
        assertThat(events).isEmpty();
    }

    @Test
    void thatAPartThatFailsTakesBackOnlyItself() throws Exception {
        document("a");
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        store.<StoreException>together(
                () -> {
                    document("b");
                    assertThat(store.document("b")).isPresent();
                    assertThatThrownBy(() -> store.addDocument(Samples.document("a", "other")))
                            .isInstanceOf(DocumentConflictException.class);
                    document("c");
                    assertThat(events).isEmpty();
                });
        assertThat(store.documents())
                .extracting(DocumentRecord::name)
                .containsExactly("a", "b", "c");
        assertThat(events).hasSize(2);
    }

    @Test
    void thatListenersHearExactlyWhatWasCommitted() throws Exception {
        AnnotationSet set = newSet();
        List<StoreEvent> events = new ArrayList<>();
        StoreListener listener = events::add;
        store.addListener(listener);
        Mention mention = Samples.mention(0, 3);
        JournalEntry entry = append(set, new CreateAnnotation(mention));
        assertThatThrownBy(() -> append(set, new CreateAnnotation(mention)))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreEvent.SetChanged.class,
                        changed -> {
                            assertThat(changed.entries()).containsExactly(entry);
                            assertThat(changed.set().lastSequence()).isEqualTo(1);
                            assertThat(changed.changes())
                                    .singleElement()
                                    .satisfies(c -> assertThat(c.after()).contains(mention));
                        });
        store.removeListener(listener);
        AnnotationHeader header = mention.header();
        append(set, new ChangeNote(header.id(), header.note(), Optional.of("n")));
        assertThat(events).hasSize(1);
    }
}
