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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.SettleProject.Setting;
import org.scholion.project.catalogue.EntryCandidates;

/** What people do with the catalogue of a project. */
class CatalogueTest {

    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final String ARABIC = "\u0648\u0635\u0644 الوزير إلى الهند";
    private static final String HINDI = "मंत्री भारत पहुँचे";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = new TestProject(folder, "news-stance");
        project.add(project.write("in/ar.txt", ARABIC), project.write("in/hi.txt", HINDI));
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private ChangeCatalogue.Result change(Change change) throws Exception {
        return change(change, "me");
    }

    private ChangeCatalogue.Result change(Change change, String actor) throws Exception {
        return new ChangeCatalogue(project.open)
                .run(new ChangeCatalogue.Request(change, actor), Progress.NONE);
    }

    private CatalogueEntry add(String type, String... languagesAndNames) throws Exception {
        List<EntryName> names = new java.util.ArrayList<>();
        for (int i = 0; i < languagesAndNames.length; i += 2) {
            names.add(new EntryName(languagesAndNames[i], languagesAndNames[i + 1], false));
        }
        return change(new Change.Add(type, names, Optional.empty(), Optional.empty(), List.of()))
                .entry();
    }

    private List<CatalogueEntry> here() throws Exception {
        return project.open.catalogue().here();
    }

    private void undo() throws Exception {
        new UndoCatalogue(project.open)
                .run(new UndoCatalogue.Request(OptionalLong.empty(), "me"), Progress.NONE);
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(
                IDS.next(), type, "asha", Instant.EPOCH, project.open.schemaVersion());
    }

    /** Marks words as a mention of an entry. */
    private Referent mark(String document, String words, EntryId entry) throws Exception {
        String text = document.equals("ar") ? ARABIC : HINDI;
        int begin = text.indexOf(words);
        Referent referent =
                new Referent(
                        header("place"), words, Optional.empty(), Optional.of(entry), List.of());
        append(document, referent);
        append(
                document,
                new Mention(
                        header("place"),
                        Span.of(begin, begin + words.length()),
                        Optional.of(referent.id())));
        return referent;
    }

    private void append(String document, Annotation annotation) throws Exception {
        DocumentRecord record = project.store().documents().find(document).orElseThrow();
        AnnotationSet set = project.store().sets().open(record.id(), "asha");
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of("asha", new CreateAnnotation(annotation)));
    }

    private Stance towards(EntryId entry) {
        return new Stance(
                header(
                        project.open
                                .schema()
                                .types(org.scholion.schema.StanceType.class)
                                .get(0)
                                .id()),
                List.of(new StanceEnd.Author()),
                List.of(new StanceEnd.Catalogued(entry)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(0, 3)),
                List.of());
    }

    private EntryUse use(CatalogueEntry entry) throws Exception {
        return new ListCatalogue(project.open)
                .run(Progress.NONE).stream()
                        .filter(each -> each.entry().id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow()
                        .use();
    }

    @Test
    void thatAnEntryIsDescribedAnewInOneChange() throws Exception {
        CatalogueEntry entry = add("place", "ar", "الهند", "hi", "भारत");
        List<EntryName> names =
                List.of(new EntryName("hi", "भारत", true), new EntryName("en", "India", true));
        change(
                new Change.Describe(
                        entry.id(),
                        "place",
                        names,
                        Optional.of("urn:in"),
                        Optional.empty(),
                        List.of()));
        assertThat(here())
                .containsExactly(entry.withNames(names).withIdentifier(Optional.of("urn:in")));
        undo();
        assertThat(here()).containsExactly(entry);
    }

    @Test
    void thatEntriesJoinDocumentsInSeveralLanguages() throws Exception {
        CatalogueEntry india = add("place", "ar", "الهند", "hi", "भारत", "en", "India");
        mark("ar", "الهند", india.id());
        mark("hi", "भारत", india.id());
        append("hi", towards(india.id()));
        assertThat(use(india)).isEqualTo(new EntryUse(2, 2, 1));
        assertThat(new ListEntryPlaces(project.open).run(india.id(), Progress.NONE))
                .extracting(EntryPlace::document)
                .containsExactly("ar", "hi", "hi");
    }

    @Test
    void thatMergingTouchesNoAnnotationAndIsUndone() throws Exception {
        CatalogueEntry india = add("place", "ar", "الهند");
        CatalogueEntry bharat = add("place", "hi", "भारत");
        mark("ar", "الهند", india.id());
        mark("hi", "भारत", bharat.id());
        String before = CanonicalText.of(project.annotations("hi", "asha"));
        change(new Change.Merge(india.id(), List.of(bharat.id())));
        assertThat(here()).extracting(CatalogueEntry::id).containsExactly(india.id());
        assertThat(here().get(0).mainName("hi")).contains("भारत");
        assertThat(use(india)).isEqualTo(new EntryUse(2, 2, 0));
        assertThat(CanonicalText.of(project.annotations("hi", "asha"))).isEqualTo(before);
        undo();
        assertThat(here()).containsExactly(india, bharat);
        assertThat(use(india)).isEqualTo(new EntryUse(1, 1, 0));
        assertThatThrownBy(() -> change(new Change.Merge(india.id(), List.of(india.id()))))
                .isInstanceOf(DataProblemException.class);
    }

    @Test
    void thatWhatWasMergedCanBePartedAgain() throws Exception {
        CatalogueEntry india = add("place", "en", "India");
        CatalogueEntry indiana = add("place", "en", "Indiana", "hi", "इंडियाना");
        change(new Change.Merge(india.id(), List.of(indiana.id())));
        change(new Change.Rename(india.id(), new EntryName("en", "Republic of India", true)));
        change(new Change.Part(indiana.id()));
        assertThat(here()).hasSize(2);
        assertThat(here().get(1)).isEqualTo(indiana);
        assertThat(here().get(0).names())
                .extracting(EntryName::name)
                .as("what was its own, and what became a main name")
                .containsExactly("Republic of India", "India", "इंडियाना");
        assertThatThrownBy(() -> change(new Change.Part(india.id())))
                .isInstanceOf(DataProblemException.class);
    }

    @Test
    void thatNamesCanBeGivenToAnEntryOfTheirOwn() throws Exception {
        CatalogueEntry both = add("place", "en", "Georgia", "en", "Georgia (state)");
        CatalogueEntry state =
                change(
                                new Change.Split(
                                        both.id(),
                                        List.of(new EntryName("en", "Georgia (state)", true))))
                        .entry();
        assertThat(here())
                .extracting(e -> e.mainName(List.of("en")))
                .containsExactly("Georgia", "Georgia (state)");
        assertThat(state.typeId()).isEqualTo("place");
        undo();
        assertThat(here()).containsExactly(both);
    }

    @Test
    void thatWhatAnEntryWasCalledStaysAnAlias() throws Exception {
        CatalogueEntry entry = add("person", "ar", "سيرجي", "en", "Sergei");
        change(new Change.Rename(entry.id(), new EntryName("ar", "سيرغي", true)));
        assertThat(here().get(0).names())
                .containsExactly(
                        new EntryName("ar", "سيرغي", true),
                        new EntryName("ar", "سيرجي", false),
                        new EntryName("en", "Sergei", true));
        change(new Change.Unalias(entry.id(), new EntryName("ar", "سيرجي", false)));
        change(new Change.Unalias(entry.id(), new EntryName("en", "Sergei", false)));
        assertThatThrownBy(
                        () ->
                                change(
                                        new Change.Unalias(
                                                entry.id(), new EntryName("ar", "سيرغي", true))))
                .isInstanceOf(DataProblemException.class);
        assertThatThrownBy(
                        () ->
                                change(
                                        new Change.Unalias(
                                                entry.id(), new EntryName("ar", "x", true))))
                .isInstanceOf(DataProblemException.class);
    }

    @Test
    void thatATypeIsAnEntityTypeOfTheSchema() {
        assertThatThrownBy(() -> add("nothing", "en", "x"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void thatARemovedEntryIsAProblemOfWhatPointsToItUntilItIsBack() throws Exception {
        CatalogueEntry india = add("place", "ar", "الهند");
        mark("ar", "الهند", india.id());
        change(new Change.Remove(india.id()));
        assertThat(here()).isEmpty();
        assertThat(problems()).contains("entry-unknown");
        undo();
        assertThat(problems()).doesNotContain("entry-unknown");
    }

    private List<String> problems() throws Exception {
        return new CheckProject(project.open)
                .run(Progress.NONE).findings().shown().stream()
                        .map(found -> found.finding().rule().id())
                        .toList();
    }

    @Test
    void thatInAClosedCatalogueOnlyLeadsChangeAnything() throws Exception {
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        project.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "me");
        new SettleProject(project.open)
                .run(
                        new SettleProject.Request(Setting.CLOSED_CATALOGUE, true, "lea"),
                        Progress.NONE);
        Change india = Change.Add.named("place", new EntryName("ar", "الهند", true));
        assertThat(new ChangeCatalogue(project.open).may("asha")).isFalse();
        assertThatThrownBy(() -> change(india, "asha"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("lead");
        assertThat(new ChangeCatalogue(project.open).may("lea")).isTrue();
        change(india, "lea");
        assertThat(here()).hasSize(1);
    }

    @Test
    void thatEntriesAreFoundByWhatTheyAreLikeInAnyScript() throws Exception {
        CatalogueEntry sergei = add("person", "ar", "سيرجي لافروف");
        CatalogueEntry india = add("place", "hi", "भारत", "en", "India");
        EntryCandidates candidates = new FindEntries(project.open).run();
        assertThat(first(candidates, "سيرغي لافروف")).contains(sergei);
        assertThat(first(candidates, "Lavrov")).isEmpty();
        assertThat(first(candidates, "الهند")).contains(india);
        assertThat(first(candidates, "bharat")).contains(india);
        assertThat(candidates.find("india", e -> e.typeId().equals("person"), 5)).isEmpty();
        assertThat(new FindEntries(project.open).one("INDIA")).isEqualTo(india);
        assertThat(new FindEntries(project.open).one(india.id().value())).isEqualTo(india);
        assertThatThrownBy(() -> new FindEntries(project.open).one("Indi"))
                .hasMessageContaining("India");
        add("place", "en", "India");
        assertThatThrownBy(() -> new FindEntries(project.open).one("India"))
                .hasMessageContaining(india.id().value());
    }

    private static Optional<CatalogueEntry> first(EntryCandidates candidates, String typed) {
        return candidates.find(typed, entry -> true, 1).stream()
                .map(EntryCandidates.Candidate::entry)
                .findFirst();
    }

    @Test
    void thatATableGoesOutAndComesBackAsItWas() throws Exception {
        CatalogueEntry india =
                add("place", "ar", "الهند", "hi", "भारत", "en", "India, \"the\" | \\ one");
        CatalogueEntry group =
                change(
                                new Change.Add(
                                        "place",
                                        List.of(
                                                new EntryName("en", "BRICS", true),
                                                new EntryName("en", "B|R\\", false),
                                                new EntryName("en", "two\nlines", false)),
                                        Optional.of("https://example.org/brics"),
                                        Optional.of("a group"),
                                        List.of(india.id())))
                        .entry();
        Path file = folder.resolve("catalogue.csv");
        assertThat(write(file, false)).isEqualTo(2);
        assertThatThrownBy(() -> write(file, false)).isInstanceOf(DataProblemException.class);
        assertThat(write(file, true)).isEqualTo(2);
        assertThat(read(file)).isEqualTo(new ImportCatalogue.Result(0, 0, 2));
        change(new Change.Remove(group.id()));
        change(new Change.Remove(india.id()));
        assertThat(read(file)).isEqualTo(new ImportCatalogue.Result(0, 2, 0));
        assertThat(here()).containsExactly(india, group);
        undo();
        assertThat(here()).isEmpty();
    }

    private int write(Path file, boolean overwrite) throws Exception {
        return new ExportCatalogue(project.open)
                .run(new ExportCatalogue.Request(file, overwrite), Progress.NONE);
    }

    private ImportCatalogue.Result read(Path file) throws Exception {
        return new ImportCatalogue(project.open)
                .run(new ImportCatalogue.Request(file, "me"), Progress.NONE);
    }

    private ImportCatalogue.Result read(String table) throws Exception {
        return read(Files.writeString(folder.resolve("in.csv"), table));
    }

    @Test
    void thatAnEntryIsKnownByItsIdentifierAndKeepsWhatEmptyCellsDoNotSay() throws Exception {
        String columns = "type,identifier,name:ar,aliases:ar,name:en\n";
        assertThat(read(columns + "place,https://example.org/in,الهند,,India\n"))
                .isEqualTo(new ImportCatalogue.Result(1, 0, 0));
        assertThat(read(columns + ",https://example.org/in,,هند|بلاد الهند,\n"))
                .isEqualTo(new ImportCatalogue.Result(0, 1, 0));
        assertThat(here()).hasSize(1);
        assertThat(here().get(0).names())
                .containsExactly(
                        new EntryName("ar", "الهند", true),
                        new EntryName("ar", "هند", false),
                        new EntryName("ar", "بلاد الهند", false),
                        new EntryName("en", "India", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type,name:en,colour/place,India,red; colour",
                "type,name:/place,India; name:",
                "type,name:en/place,; Line 2",
                "type,name:en/place,India/nothing,Delhi; Line 3, column type",
                "type,name:en/,India; Line 2, column type",
                "id,type,name:en/x,place,India; Line 2, column id",
                "type,members,name:en/place,01M8C85CZY9GDGW8QPXTFK2VV1,India; column members",
                "id,type,name:en/01M8C85CZY9GDGW8QPXTFK2VV1,place,a/01M8C85CZY9GDGW8QPXTFK2VV1,"
                        + "place,b; Line 3, column id",
                "type,name:en/place,India,x; line 2"
            })
    void thatWhatATableCannotSayIsRefusedWithItsPlace(String table, String said) throws Exception {
        assertThatThrownBy(() -> read(table.replace('/', '\n')))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("in.csv")
                .hasMessageContaining(said);
        assertThat(here()).isEmpty();
    }

    @Test
    void thatExportsCarryEntriesAsTheyStandAndWhatTheyAreCalled() throws Exception {
        CatalogueEntry india = add("place", "en", "India");
        CatalogueEntry bharat = add("place", "hi", "भारत");
        mark("hi", "भारत", bharat.id());
        append("hi", towards(bharat.id()));
        change(new Change.Merge(india.id(), List.of(bharat.id())));
        for (String format : List.of("jsonl", "xmi")) {
            Path out = folder.resolve(format);
            project.export(format, out, "asha");
            String all = "";
            try (var files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all += Files.readString(file);
                }
            }
            assertThat(all).contains(india.id().value(), "India");
            assertThat(all).doesNotContain(bharat.id().value());
        }
        assertThat(project.open.catalogue().typeOf(bharat.id())).contains("place");
    }

    @Test
    void thatTheCatalogueIsReadAgainWhenItHasChanged() throws Exception {
        assertThat(here()).isEmpty();
        add("place", "en", "India");
        assertThat(here()).hasSize(1);
        assertThat(project.open.catalogue()).isSameAs(project.open.catalogue());
    }
}
