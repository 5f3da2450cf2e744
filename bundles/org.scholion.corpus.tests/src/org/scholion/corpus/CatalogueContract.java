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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.schema.xml.SchemaXml;

/** What every project does with its catalogue. */
public abstract class CatalogueContract extends StoreContract {

    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final String VIEW = "view";

    /** A schema with a stance besides. */
    private static String stances() throws Exception {
        Schema schema = SchemaXml.read(Samples.schemaXml(), "sample");
        List<AnnotationType> types = new ArrayList<>(schema.types());
        types.add(
                new StanceType(
                        new TypeDescription(
                                VIEW,
                                "View",
                                "V",
                                "",
                                new TypeColor(0x336699, 0x99CCFF),
                                Optional.empty(),
                                List.of()),
                        "poles",
                        Optional.empty(),
                        List.of(),
                        List.of()));
        Tag tag =
                new Tag(
                        "for",
                        "for",
                        "",
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty());
        return SchemaXml.write(
                new Schema(
                        "sample",
                        "Sample",
                        "",
                        types,
                        List.of(new TagSet("poles", "Poles", true, false, List.of(tag)))));
    }

    static CatalogueEntry entry(String... languagesAndNames) {
        List<EntryName> names = new ArrayList<>();
        for (int i = 0; i < languagesAndNames.length; i += 2) {
            names.add(new EntryName(languagesAndNames[i], languagesAndNames[i + 1], false));
        }
        return new CatalogueEntry(
                new EntryId(IDS.next().value()),
                Samples.PERSON,
                names,
                Optional.of("https://example.org/x"),
                Optional.of("a note"),
                List.of(),
                CatalogueEntry.HERE);
    }

    final CatalogueChange save(What what, CatalogueEntry... entries) throws Exception {
        return store.catalogue().save(what, List.of(entries), "lea").orElseThrow();
    }

    private CatalogueEntry now(CatalogueEntry entry) throws Exception {
        return store.catalogue().contents().find(entry.id()).orElseThrow();
    }

    @Test
    void thatEntriesAreKept() throws Exception {
        CatalogueEntry india = entry("ar", "الهند", "hi", "भारत", "en", "India", "en", "Bharat");
        CatalogueEntry group = entry("en", "BRICS").withMembers(List.of(india.id()));
        save(What.ADDED, india, group);
        restart();
        assertThat(store.catalogue().contents().all()).containsExactly(india, group);
        assertThat(now(india).mainName(List.of("hi", "en"))).isEqualTo("भारत");
        assertThat(now(india).mainName(List.of("fr"))).isEqualTo("الهند");
    }

    @Test
    void thatEachLanguageHasOneMainName() {
        CatalogueEntry entry =
                entry("en", "India", "en", "Bharat", "hi", "भारत", "en", "India")
                        .withNames(
                                List.of(
                                        new EntryName("en", "India", false),
                                        new EntryName("en", "Bharat", true),
                                        new EntryName("en", "Hind", true),
                                        new EntryName("hi", "भारत", false),
                                        new EntryName("en", "India", false)));
        assertThat(entry.names())
                .containsExactly(
                        new EntryName("en", "India", false),
                        new EntryName("en", "Bharat", true),
                        new EntryName("en", "Hind", false),
                        new EntryName("hi", "भारत", true));
    }

    @Test
    void thatChangesAreKeptWithWhoMadeThem() throws Exception {
        CatalogueEntry before = entry("en", "India");
        save(What.ADDED, before);
        CatalogueEntry after = before.withNames(List.of(new EntryName("en", "Bharat", true)));
        save(What.RENAMED, after);
        assertThat(store.catalogue().save(What.RENAMED, List.of(after), "lea"))
                .as("nothing differs")
                .isEmpty();
        restart();
        List<CatalogueChange> changes = store.catalogue().changes();
        assertThat(changes)
                .extracting(CatalogueChange::what)
                .containsExactly(What.ADDED, What.RENAMED);
        assertThat(changes.getFirst().before()).containsExactly(before.as(CatalogueEntry.REMOVED));
        assertThat(changes.getLast().before()).containsExactly(before);
        assertThat(changes.getLast().after()).containsExactly(after);
        assertThat(changes.getLast().actor()).isEqualTo("lea");
    }

    @Test
    void thatAMergedEntryLeadsToTheOtherAndUndoBringsItBack() throws Exception {
        CatalogueEntry kept = entry("en", "India");
        CatalogueEntry same = entry("hi", "भारत");
        CatalogueEntry third = entry("ar", "الهند");
        save(What.ADDED, kept, same, third);
        CatalogueChange first =
                save(What.MERGED, third.as(new CatalogueEntry.Standing.Merged(same.id())));
        CatalogueChange second =
                save(What.MERGED, same.as(new CatalogueEntry.Standing.Merged(kept.id())));
        restart();
        CatalogueContents contents = store.catalogue().contents();
        assertThat(contents.resolve(third.id())).contains(kept);
        assertThat(contents.here()).containsExactly(kept);
        assertThat(contents.idsOf(kept.id()))
                .containsExactlyInAnyOrder(kept.id(), same.id(), third.id());
        assertThatThrownBy(
                        () ->
                                save(
                                        What.MERGED,
                                        kept.as(new CatalogueEntry.Standing.Merged(third.id()))))
                .isInstanceOf(EntryRefusedException.class)
                .hasMessageContaining("itself");
        assertThat(store.catalogue().newest().orElseThrow().number()).isEqualTo(second.number());
        store.catalogue().undo(second.number(), "lea");
        assertThat(store.catalogue().newest().orElseThrow().number()).isEqualTo(first.number());
        store.catalogue().undo(first.number(), "lea");
        assertThat(store.catalogue().contents().here()).containsExactly(kept, same, third);
    }

    @Test
    void thatAChangeIsTakenBackOnceAndOnlyWhileItsEntriesAreAsItLeftThem() throws Exception {
        CatalogueEntry entry = entry("en", "India");
        CatalogueChange added = save(What.ADDED, entry);
        CatalogueChange noted = save(What.DESCRIBED, entry.withNote(Optional.empty()));
        assertThatThrownBy(() -> store.catalogue().undo(added.number(), "lea"))
                .isInstanceOf(EntryRefusedException.class)
                .hasMessageContaining("India");
        CatalogueChange undo = store.catalogue().undo(noted.number(), "omar");
        assertThat(undo.undoes()).hasValue(noted.number());
        assertThatThrownBy(() -> store.catalogue().undo(noted.number(), "lea"))
                .isInstanceOf(EntryRefusedException.class);
        assertThat(store.catalogue().newest().orElseThrow().number()).isEqualTo(added.number());
        store.catalogue().undo(undo.number(), "omar");
        assertThat(now(entry).note()).as("done again").isEmpty();
        assertThat(store.catalogue().newest().orElseThrow().number()).isEqualTo(noted.number());
        store.catalogue().undo(noted.number(), "omar");
        store.catalogue().undo(added.number(), "omar");
        assertThat(store.catalogue().contents().here()).isEmpty();
        assertThat(store.catalogue().newest()).isEmpty();
        assertThatThrownBy(() -> store.catalogue().undo(99, "omar"))
                .isInstanceOf(EntryRefusedException.class);
    }

    @Test
    void thatWhatDoesNotHoldTogetherIsRefused() throws Exception {
        CatalogueEntry entry = entry("en", "India");
        EntryId nobody = new EntryId(IDS.next().value());
        for (CatalogueEntry wrong :
                List.of(
                        entry.withType(" "),
                        entry.withMembers(List.of(entry.id())),
                        entry.withMembers(List.of(nobody)),
                        entry.as(new CatalogueEntry.Standing.Merged(nobody)),
                        entry.as(new CatalogueEntry.Standing.Merged(entry.id())))) {
            assertThatThrownBy(() -> save(What.ADDED, wrong))
                    .isInstanceOf(EntryRefusedException.class);
        }
        assertThatThrownBy(() -> save(What.ADDED, entry.withNote(Optional.of("\uD83D"))))
                .isInstanceOf(StoreException.class);
        assertThat(store.catalogue().contents().all()).isEmpty();
        assertThat(store.catalogue().changes()).isEmpty();
    }

    @Test
    void thatEachChangeIsTold() throws Exception {
        List<StoreEvent> told = new ArrayList<>();
        store.addListener(told::add);
        CatalogueChange added = save(What.ADDED, entry("en", "India"));
        CatalogueChange undo = store.catalogue().undo(added.number(), "lea");
        assertThat(told)
                .containsExactly(
                        new StoreEvent.CatalogueChanged(added),
                        new StoreEvent.CatalogueChanged(undo));
    }

    @Test
    void thatAMigrationGivesEntriesOtherTypesAndUndoesThat() throws Exception {
        CatalogueEntry person = entry("en", "Anna");
        CatalogueEntry place = entry("en", "Delhi").withType("place");
        CatalogueEntry gone = entry("en", "Bert").as(CatalogueEntry.REMOVED);
        save(What.ADDED, person, place, gone);
        CatalogueChange change =
                store.catalogue().retype(Map.of(Samples.PERSON, "human"), "lea").orElseThrow();
        assertThat(store.catalogue().contents().all())
                .extracting(CatalogueEntry::typeId)
                .containsExactly("human", "place", "human");
        assertThat(store.catalogue().retype(Map.of("x", "y"), "lea")).isEmpty();
        store.catalogue().undo(change.number(), "lea");
        assertThat(store.catalogue().contents().all()).containsExactly(person, place, gone);
    }

    @Test
    void thatUsesAreCountedOverAllDocumentsAndFollowWhatWasMerged() throws Exception {
        CatalogueEntry india = entry("en", "India");
        CatalogueEntry same = entry("hi", "भारत");
        save(What.ADDED, india, same);
        store.schemas().save(stances(), "lea");
        long a = document("a").id();
        long b = document("b").id();
        Referent inA = referent(india.id());
        Mention first = mention(0, 4, inA);
        Mention second = mention(5, 11, inA);
        append(a, "asha", inA, first, second, towards(new StanceEnd.Annotated(first.id())));
        Referent inB = referent(same.id());
        append(
                b,
                "asha",
                inB,
                mention(0, 4, inB),
                towards(new StanceEnd.Catalogued(india.id())),
                heldBy(inB));
        assertThat(store.catalogue().uses())
                .containsOnly(
                        Map.entry(india.id(), new EntryUse(2, 2, 2)),
                        Map.entry(same.id(), new EntryUse(1, 1, 0)));
        assertThat(store.catalogue().places(Set.of(india.id())))
                .extracting(EntryPlace::document)
                .containsExactly("a", "a", "a", "b");
        save(What.MERGED, same.as(new CatalogueEntry.Standing.Merged(india.id())));
        assertThat(store.catalogue().uses())
                .containsOnly(Map.entry(india.id(), new EntryUse(2, 3, 2)));
        store.documentCare().remove(a, "lea", Optional.empty());
        assertThat(store.catalogue().uses())
                .containsOnly(Map.entry(india.id(), new EntryUse(1, 1, 1)));
        store.documentCare().purge(a, "lea");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatWhoPointsToAnEntryFollowsTheAnnotations() throws Exception {
        EntryId nobody = new EntryId(IDS.next().value());
        long a = document("a").id();
        Referent referent = referent(nobody);
        Mention mention = mention(0, 4, referent);
        long set = append(a, "asha", referent, mention);
        assertThat(store.catalogue().uses())
                .as("the entry is a matter of the rules, not of the store")
                .containsKey(nobody);
        assertThat(store.check()).isEmpty();
        long last = store.sets().find(set).orElseThrow().lastSequence();
        store.journal().append(set, last, NewEntry.of("asha", new DeleteAnnotation(mention)));
        assertThat(store.catalogue().uses()).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    private long append(long document, String member, Annotation... annotations) throws Exception {
        long set = store.sets().open(document, member).id();
        for (Annotation annotation : annotations) {
            long last = store.sets().find(set).orElseThrow().lastSequence();
            store.journal()
                    .append(set, last, NewEntry.of(member, new CreateAnnotation(annotation)));
        }
        return set;
    }

    private static AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "asha", Instant.EPOCH, 1);
    }

    private static Referent referent(EntryId entry) {
        return Samples.referent("India").withEntry(Optional.of(entry));
    }

    private static Mention mention(int begin, int end, Referent referent) {
        return Samples.mention(begin, end).withReferent(Optional.of(referent.id()));
    }

    private static Stance towards(StanceEnd target) {
        return stance(List.of(new StanceEnd.Author()), List.of(target));
    }

    private static Stance heldBy(Referent referent) {
        return stance(
                List.of(new StanceEnd.Annotated(referent.id())), List.of(new StanceEnd.Author()));
    }

    private static Stance stance(List<StanceEnd> holders, List<StanceEnd> targets) {
        return new Stance(
                header(VIEW),
                holders,
                targets,
                List.of(),
                Optional.of(new AttributeValue.Absent()),
                Optional.empty(),
                List.of(Span.of(0, 4)),
                List.of());
    }
}
