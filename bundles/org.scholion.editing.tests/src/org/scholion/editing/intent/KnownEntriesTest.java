/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.Operation;
import org.scholion.editing.referent.ReferentEntries;
import org.scholion.project.catalogue.EntryCandidates;

/** Entries of the catalogue as whoever annotates chooses them. */
class KnownEntriesTest {

    private static final EntryId INDIA = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1");
    private static final EntryId SERGEI = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV2");

    private final News news = News.of(News.TEXT);

    private static CatalogueEntry entry(EntryId id, String type, EntryName... names) {
        return CatalogueEntry.named(id, type, names[0]).withNames(List.of(names));
    }

    private static KnownEntries known(boolean open) {
        CatalogueContents contents =
                new CatalogueContents(
                        List.of(
                                entry(
                                        INDIA,
                                        "gpe",
                                        new EntryName("ar", "الهند", true),
                                        new EntryName("hi", "भारत", true)),
                                entry(SERGEI, "person", new EntryName("ar", "سيرجي", true))));
        return new KnownEntries(new EntryCandidates(contents), open, List.of("hi", "en"));
    }

    private List<EndCandidate> targets(List<String> allowed, List<EntryId> taken) {
        return known(true).targets(allowed, taken, news.texts());
    }

    @Test
    void thatEntriesOfAllowedTypesAreOfferedInTheLanguageOfTheTextAndThenANewOne() {
        assertThat(targets(List.of("gpe"), List.of()))
                .extracting(candidate -> candidate.label().toString())
                .startsWith("भारत")
                .hasSize(2);
        assertThat(targets(List.of(), List.of())).hasSize(3);
        assertThat(targets(List.of(), List.of(INDIA))).hasSize(2);
        assertThat(targets(List.of(), List.of()).getLast().isNewEntry()).isTrue();
    }

    @Test
    void thatAnEntryIsFoundByAllItsNamesAndTheseInLatinLetters() {
        EndCandidate india = targets(List.of("gpe"), List.of()).get(0);
        assertThat(india.further()).contains("الهند", "भारत", "bharata");
        assertThat(india.end()).isEqualTo(new StanceEnd.Catalogued(INDIA));
        assertThat(india.entry()).contains(INDIA);
    }

    @Test
    void thatWhoMayMakeNoneAsksTheLead() {
        String open =
                known(true)
                        .targets(List.of(), List.of(), news.texts())
                        .getLast()
                        .label()
                        .toString();
        String closed =
                known(false)
                        .targets(List.of(), List.of(), news.texts())
                        .getLast()
                        .label()
                        .toString();
        assertThat(open).contains("New entry");
        assertThat(closed).contains("Ask the lead");
    }

    @Test
    void thatAMentionGetsTheReferentThatIsTheEntryAlready() throws Exception {
        AnnotationId first = news.mark("gpe", "India");
        AnnotationId second = news.mark("gpe", "Moscow");
        link(first, INDIA);
        Referent made = referent(first);
        assertThat(made.entry()).contains(INDIA);
        assertThat(made.name()).isEqualTo("भारत");
        link(second, INDIA);
        assertThat(referent(second).id()).isEqualTo(made.id());
        link(second, SERGEI);
        assertThat(referent(first).entry()).as("one referent is one entry").contains(SERGEI);
        apply(entries().set(referent(first), Optional.empty()));
        assertThat(referent(first).entry()).isEmpty();
    }

    private ReferentEntries entries() {
        return new ReferentEntries(news.document(), news.edits());
    }

    private void link(AnnotationId mention, EntryId entry) throws Exception {
        apply(entries().link((Mention) news.document().find(mention).orElseThrow(), entry, "भारत"));
    }

    private void apply(Optional<Operation> step) throws Exception {
        news.apply(step.orElseThrow());
    }

    private Referent referent(AnnotationId mention) {
        return ((Mention) news.document().find(mention).orElseThrow())
                .referent()
                .flatMap(news.document()::find)
                .map(Referent.class::cast)
                .orElseThrow();
    }
}
