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
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.MergedPackage.Refused;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.operation.CreateAnnotation;

/** Work that is handed out in files of its own, and taken back. */
class PackagesTest {

    private static final Optional<String> NOBODY = Optional.empty();

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore home;

    @NonNullByDefault({})
    private DocumentRecord document;

    @NonNullByDefault({})
    private AnnotationSet set;

    @BeforeEach
    void makeProject() throws Exception {
        home = create("home");
        home.members().save(new Member("lea", Member.Role.LEAD), "lea");
        document = home.documents().add(Samples.document("خبر 🤝", Samples.TEXT));
        home.documents().add(Samples.document("other", Samples.TEXT));
        set = home.sets().open(document.id(), "asha");
        mark(home, set);
        mark(home, home.sets().open(document.id(), "omar"));
        decide(home, document);
    }

    /** Puts a mention into the gold of a document. */
    private static void decide(ProjectStore store, DocumentRecord in) throws Exception {
        store.sets().open(in.id(), Member.GOLD);
        Mention gold = Samples.mention(0, 3);
        store.decisions()
                .settle(
                        in.id(),
                        0,
                        new GoldEntry(
                                "lea",
                                new CreateAnnotation(gold),
                                List.of(
                                        Samples.decision(
                                                Optional.of(gold.id()), Optional.empty()))));
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(home.check()).isEmpty();
        home.close();
    }

    private ProjectStore create(String name) throws Exception {
        return Projects.create(address(name), name, Samples.schemaXml(), "lea");
    }

    private FileAddress address(String name) {
        return new FileAddress(folder.resolve(name + ".scholion"));
    }

    private ProjectStore open(String name) throws Exception {
        return Projects.open(address(name), Access.READ_WRITE);
    }

    private static Mention mark(ProjectStore store, AnnotationSet in) throws Exception {
        Mention mention = Samples.mention(0, 3);
        long last = store.sets().find(in.id()).orElseThrow().lastSequence();
        store.journal()
                .append(in.id(), last, NewEntry.of(in.member(), new CreateAnnotation(mention)));
        return mention;
    }

    private WorkPackage handOut(String member, Comment... comments) throws Exception {
        Set<Long> ids = new HashSet<>();
        for (Comment comment : comments) {
            ids.add(comment.id());
        }
        return home.packages().handOut(new NewPackage(member, address(member), ids, "lea"));
    }

    private MergedPackage merge(String name) throws Exception {
        try (ProjectStore from = open(name)) {
            return home.packages().merge(from, NOBODY, "lea");
        }
    }

    @Test
    void thatAPackageHoldsTheMembersWorkAndNothingOfOthers() throws Exception {
        Comment seen = home.comments().add(NewComment.onDocument(document.id(), "lea", "للجميع"));
        Comment hidden =
                home.comments().add(NewComment.onDocument(document.id(), "omar", "hidden words"));
        home.comments().read(List.of(seen.id()), "omar");
        WorkPackage made = handOut("asha", seen);
        assertThat(made.sets()).containsExactly(set.id());
        assertThat(home.packages().all()).containsExactly(made);
        try (ProjectStore out = open("asha")) {
            assertThat(out.check()).isEmpty();
            assertThat(out.documents().all()).containsExactly(document);
            assertThat(out.documents().text(document.id())).isEqualTo(Samples.TEXT);
            assertThat(out.sets().all()).containsExactly(home.sets().find(set.id()).orElseThrow());
            assertThat(out.annotations().of(set.id())).isEqualTo(home.annotations().of(set.id()));
            assertThat(out.journal().after(set.id(), 0))
                    .isEqualTo(home.journal().after(set.id(), 0));
            assertThat(out.members().all()).extracting(Member::name).containsExactly("asha", "lea");
            assertThat(out.comments().all()).extracting(Comment::ulid).containsExactly(seen.ulid());
            assertThat(out.comments().all().getFirst().readers()).isEmpty();
            assertThat(out.markedStrings().labels("وصل".substring(0, 3), NOBODY))
                    .allMatch(label -> label.count() == 1);
            PackageLineage lineage = out.packages().lineage().orElseThrow();
            assertThat(lineage.made().state()).isEqualTo(WorkPackage.State.HERE);
            assertThat(lineage.made().ulid()).isEqualTo(made.ulid());
            assertThat(out.packages().all()).isEmpty();
        }
        // not in any page of the file either
        byte[] bytes = Files.readAllBytes(address("asha").path());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("omar").doesNotContain("hidden words");
        assertThat(hidden.content().text()).isEqualTo("hidden words");
        assertThat(home.history().entries().getLast().what()).isEqualTo(What.PACKAGE_MADE);
    }

    @Test
    void thatItsSetsTakeNothingAtHomeUntilItIsMergedOrTakenBack() throws Exception {
        handOut("asha");
        assertThatThrownBy(() -> mark(home, set))
                .isInstanceOf(HandedOutException.class)
                .hasMessageContaining("asha.scholion");
        assertThatThrownBy(
                        () ->
                                home.sets()
                                        .saveState(
                                                set.id(), SetState.DONE, Optional.empty(), "lea"))
                .isInstanceOf(HandedOutException.class);
        assertThat(home.assignments().withdraw(document.id(), "asha"))
                .isEqualTo(Assignments.Withdrawal.HANDED_OUT);
        // others go on
        mark(home, home.sets().open(document.id(), "omar"));
        assertThat(home.packages().takeBack("omar", "lea")).isEmpty();
        assertThat(home.packages().takeBack("asha", "lea")).hasSize(1);
        mark(home, set);
        assertThat(home.history().entries().getLast().what()).isEqualTo(What.PACKAGE_TAKEN_BACK);
    }

    @Test
    void thatAPackageMergedAfterItWasTakenBackIsRefusedOnlyWhereTheProjectWentOn()
            throws Exception {
        DocumentRecord second = home.documents().find("other").orElseThrow();
        AnnotationSet untouched = home.sets().open(second.id(), "asha");
        handOut("asha");
        try (ProjectStore out = open("asha")) {
            mark(out, set);
            mark(out, untouched);
        }
        home.packages().takeBack("asha", "lea");
        mark(home, set);
        MergedPackage merged = merge("asha");
        assertThat(merged.refused()).extracting(Refused::document).containsExactly("خبر 🤝");
        assertThat(merged.sets()).containsExactly(new MergedPackage.Came("other", "asha", 1, 1));
        assertThat(merged.stillOut()).isFalse();
        assertThat(home.annotations().of(untouched.id())).hasSize(1);
    }

    @Test
    void thatWhatIsSaidInAPackageComesHomeOnce() throws Exception {
        Comment asked =
                home.comments()
                        .add(
                                NewComment.onDocument(document.id(), "lea", "?")
                                        .asking(new Addressee.One("asha")));
        handOut("asha", asked);
        try (ProjectStore out = open("asha")) {
            Mention made = mark(out, set);
            Comment there = out.comments().all().getFirst();
            out.comments().add(NewComment.reply(there, "asha", "हाँ 🤝"));
            out.comments().resolve(there.id(), Optional.of("asha"));
            out.comments().read(List.of(there.id()), "asha");
            out.comments()
                    .add(
                            NewComment.onDocument(document.id(), "asha", "this one")
                                    .on(
                                            new NewComment.About(
                                                    OptionalLong.of(set.id()),
                                                    Optional.of(made.id()),
                                                    Optional.of(new Fragment(0, 3))))
                                    .asking(new Addressee.Leads()));
        }
        assertThat(merge("asha").comments()).isEqualTo(3);
        assertThat(merge("asha").comments()).isZero();
        List<Comment> said = home.comments().of(document.id());
        assertThat(said).hasSize(3);
        assertThat(said.get(0).resolved().orElseThrow().by()).isEqualTo("asha");
        assertThat(said.get(0).readers()).containsExactly("asha");
        assertThat(said.get(1).replyTo()).hasValue(asked.id());
        assertThat(said.get(2).content().about().setId()).hasValue(set.id());
        assertThat(said.get(2).content().to()).contains(new Addressee.Leads());
    }

    @Test
    void thatAMemberWhoGotAnotherNameMeanwhileGetsTheirWork() throws Exception {
        handOut("asha");
        home.members().rename("asha", "आशा", "lea");
        try (ProjectStore out = open("asha")) {
            mark(out, set);
        }
        assertThat(merge("asha").sets())
                .containsExactly(new MergedPackage.Came("خبر 🤝", "आशा", 1, 0));
    }

    @Test
    void thatWhatSomebodyElseBeginsInAPackageComesHomeAsTheirs() throws Exception {
        handOut("asha");
        try (ProjectStore out = open("asha")) {
            mark(out, out.sets().open(document.id(), "zoe"));
            mark(out, out.sets().open(document.id(), "omar"));
            decide(out, document);
            DocumentRecord added = out.documents().add(Samples.document("new", Samples.TEXT));
            mark(out, out.sets().open(added.id(), "asha"));
        }
        MergedPackage merged = merge("asha");
        assertThat(merged.sets()).containsExactly(new MergedPackage.Came("خبر 🤝", "zoe", 1, 1));
        assertThat(merged.refused())
                .extracting(Refused::document, Refused::member)
                .containsExactlyInAnyOrder(
                        tuple("خبر 🤝", "omar"), tuple("خبر 🤝", "gold"), tuple("new", "asha"));
        assertThat(merged.stillOut()).isTrue();
        assertThat(merge("asha").isNothing()).isTrue();
    }

    @Test
    void thatWhatDoesNotFitIsNamedAndChangesNothing() throws Exception {
        handOut("asha");
        try (ProjectStore other = create("elsewhere");
                ProjectStore out = open("asha")) {
            mark(out, set);
            assertThatThrownBy(() -> other.packages().merge(out, NOBODY, "lea"))
                    .isInstanceOf(PackageMisfitException.class)
                    .hasMessageContaining("another project");
            assertThatThrownBy(() -> home.packages().merge(other, NOBODY, "lea"))
                    .isInstanceOf(PackageMisfitException.class)
                    .hasMessageContaining("no package");
            assertThatThrownBy(() -> out.packages().merge(out, NOBODY, "lea"))
                    .hasMessageContaining("is a package itself");
            assertThatThrownBy(
                            () ->
                                    out.packages()
                                            .handOut(
                                                    new NewPackage(
                                                            "asha",
                                                            address("again"),
                                                            Set.of(),
                                                            "lea")))
                    .hasMessageContaining("is itself a package");
            out.schemas().save(Samples.schemaXml(), "asha");
            assertThatThrownBy(() -> home.packages().merge(out, NOBODY, "lea"))
                    .isInstanceOf(PackageMisfitException.class)
                    .hasMessageContaining("version 2");
            home.schemas().save(Samples.schemaXml().replace("Lives", "Dwells"), "lea");
            assertThatThrownBy(() -> home.packages().merge(out, NOBODY, "lea"))
                    .isInstanceOf(PackageMisfitException.class)
                    .hasMessageContaining("not what the project has");
        }
        assertThat(home.annotations().of(set.id())).hasSize(1);
        assertThat(home.packages().all().getFirst().state()).isEqualTo(WorkPackage.State.OUT);
    }

    @Test
    void thatASchemaThatOnlyGrewAtHomeTakesWhatWasMadeBefore() throws Exception {
        handOut("asha");
        home.schemas().save(Samples.schemaXml().replace("\"Sample\"", "\"Grown\""), "lea");
        try (ProjectStore out = open("asha")) {
            mark(out, set);
        }
        assertThat(merge("asha").sets()).hasSize(1);
        assertThat(home.journal().after(set.id(), 1).getFirst().schemaVersion()).isEqualTo(1);
    }

    @Test
    void thatADocumentThatWasRemovedIsNamed() throws Exception {
        handOut("asha");
        try (ProjectStore out = open("asha")) {
            mark(out, set);
        }
        home.documentCare().remove(document.id(), "lea", Optional.empty());
        MergedPackage merged = merge("asha");
        assertThat(merged.sets()).isEmpty();
        assertThat(merged.refused()).extracting(Refused::document).containsExactly("خبر 🤝");
        home.documentCare().restore(document.id(), document.name(), "lea");
        assertThat(merge("asha").sets()).hasSize(1);
    }

    @Test
    void thatASetOfADocumentThatWasPurgedIsNamed() throws Exception {
        handOut("asha");
        try (ProjectStore out = open("asha")) {
            mark(out, set);
        }
        home.documentCare().remove(document.id(), "lea", Optional.empty());
        home.documentCare().purge(document.id(), "lea");
        assertThat(merge("asha").refused()).hasSize(1);
        assertThat(home.packages().all().getFirst().sets()).isEmpty();
    }

    @Test
    void thatOnlyWhatIsNotOutIsHandedOutAgain() throws Exception {
        handOut("asha");
        assertThatThrownBy(() -> handOut("asha")).hasMessageContaining("handed out already");
        AnnotationSet more =
                home.sets().open(home.documents().find("other").orElseThrow().id(), "asha");
        Files.delete(address("asha").path());
        assertThat(handOut("asha").sets()).containsExactly(more.id());
        assertThatThrownBy(() -> handOut("lea")).hasMessageContaining("no documents");
        assertThatThrownBy(() -> handOut("nobody")).hasMessageContaining("no member nobody");
        assertThat(Files.exists(address("lea").path())).isFalse();
    }

    @Test
    void thatAFileThatIsThereIsLeftAndNothingIsHandedOut() throws Exception {
        Files.writeString(address("asha").path(), "mine");
        assertThatThrownBy(() -> handOut("asha")).isInstanceOf(StoreException.class);
        assertThat(address("asha").path()).hasContent("mine");
        assertThat(home.packages().all()).isEmpty();
        mark(home, set);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".asha"));
        }
    }

    @Test
    void thatListenersHearWhatCameHomeWhenItIsCommitted() throws Exception {
        List<StoreEvent> events = new ArrayList<>();
        home.addListener(events::add);
        handOut("asha");
        assertThat(events).containsExactly(new StoreEvent.PackagesChanged());
        try (ProjectStore out = open("asha")) {
            mark(out, set);
            out.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        }
        events.clear();
        merge("asha");
        assertThat(events)
                .hasSize(3)
                .anyMatch(
                        event ->
                                event instanceof StoreEvent.SetChanged changed
                                        && changed.entries().size() == 1
                                        && changed.changes().size() == 1
                                        && changed.set().lastSequence() == 2)
                .anyMatch(
                        event ->
                                event instanceof StoreEvent.StateChanged changed
                                        && changed.set().state() == SetState.DONE)
                .contains(new StoreEvent.PackagesChanged());
    }

    @Test
    void thatAPackageTellsOfTrainingAndOfNothingElseInRounds() throws Exception {
        List<Long> all = new ArrayList<>();
        for (RoundDocument.Part part : RoundDocument.Part.values()) {
            long id = home.documents().add(Samples.document(part.word(), Samples.TEXT)).id();
            home.sets().open(id, "asha");
            home.rounds().save(List.of(id), "round " + part.word(), Optional.of(part), "lea");
            all.add(id);
        }
        long training = all.get(RoundDocument.Part.TRAINING.ordinal());
        // what is training once may be mixed in elsewhere
        home.rounds().save(List.of(training), "2", Optional.of(RoundDocument.Part.CONTROL), "lea");
        handOut("asha");
        try (ProjectStore out = open("asha")) {
            assertThat(out.check()).isEmpty();
            assertThat(out.rounds().all())
                    .containsExactly(
                            new RoundDocument(
                                    training, "round training", RoundDocument.Part.TRAINING));
        }
        String text = Files.readString(address("asha").path(), StandardCharsets.ISO_8859_1);
        assertThat(text).contains("round training").doesNotContain("round control", "round work");
        merge("asha");
        assertThat(home.rounds().all()).hasSize(4);
    }

    private static final EntryId INDIA = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1");
    private static final EntryId SERGEI = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV2");

    private static CatalogueEntry entry(EntryId id, String name) {
        return CatalogueEntry.named(id, Samples.PERSON, new EntryName("ar", name, true));
    }

    private static void save(ProjectStore store, CatalogueEntry entry) throws Exception {
        store.catalogue().save(CatalogueChange.What.ADDED, List.of(entry), "lea");
    }

    private CatalogueEntry here(EntryId id) throws Exception {
        return home.catalogue().contents().find(id).orElseThrow();
    }

    @Test
    void thatAPackageTakesTheCatalogueAndBringsNewEntriesHome() throws Exception {
        save(home, entry(INDIA, "الهند"));
        home.settings().closeCatalogue(true, "lea");
        handOut("asha");
        CatalogueEntry sergei = entry(SERGEI, "سيرجي");
        CatalogueEntry named =
                entry(INDIA, "الهند")
                        .withNames(
                                List.of(
                                        new EntryName("ar", "الهند", true),
                                        new EntryName("hi", "भारत", true)));
        try (ProjectStore out = open("asha")) {
            assertThat(out.settings().hasClosedCatalogue()).isTrue();
            assertThat(out.catalogue().contents().all()).containsExactly(entry(INDIA, "الهند"));
            assertThat(out.catalogue().changes()).as("who made them stays at home").isEmpty();
            save(out, sergei);
            save(out, named);
            assertThat(out.check()).isEmpty();
        }
        assertThat(merge("asha").entries()).isEqualTo(2);
        assertThat(here(SERGEI)).isEqualTo(sergei);
        assertThat(here(INDIA)).isEqualTo(named);
        assertThat(merge("asha").entries()).isZero();
        CatalogueChange came = home.catalogue().newest().orElseThrow();
        assertThat(came.what()).isEqualTo(CatalogueChange.What.CAME);
        home.catalogue().undo(came.number(), "lea");
        assertThat(home.catalogue().contents().here()).containsExactly(entry(INDIA, "الهند"));
    }

    @Test
    void thatAnEntryThatBothHaveChangedStaysAsItIsAtHomeAndLosesNoName() throws Exception {
        save(home, entry(INDIA, "الهند"));
        handOut("asha");
        save(home, entry(INDIA, "هند"));
        try (ProjectStore out = open("asha")) {
            save(out, entry(INDIA, "بهارات").withNote(Optional.of("a country")));
        }
        assertThat(merge("asha").entries()).isEqualTo(1);
        assertThat(here(INDIA).names())
                .containsExactly(
                        new EntryName("ar", "هند", true), new EntryName("ar", "بهارات", false));
        assertThat(here(INDIA).note()).contains("a country");
    }

    @Test
    void thatEntriesMergedIntoEachOtherHereAndThereBecomeNoCircle() throws Exception {
        CatalogueEntry india = entry(INDIA, "الهند");
        CatalogueEntry other = entry(SERGEI, "الهند");
        save(home, india);
        save(home, other);
        handOut("asha");
        save(home, india.as(new CatalogueEntry.Standing.Merged(SERGEI)));
        try (ProjectStore out = open("asha")) {
            save(out, other.as(new CatalogueEntry.Standing.Merged(INDIA)));
        }
        assertThat(merge("asha").entries()).isZero();
        assertThat(home.catalogue().contents().resolve(INDIA)).contains(other);
    }
}
