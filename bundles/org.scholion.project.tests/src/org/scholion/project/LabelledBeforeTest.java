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

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.project.LabelledBefore.Request;
import org.scholion.project.LabelledBefore.Result;
import org.scholion.project.SettleProject.Setting;
import org.scholion.project.before.LabelMemory;
import org.scholion.project.before.Labelled;
import org.scholion.project.before.LabelledPlace;

/** How words were labelled before, and who is told. */
class LabelledBeforeTest {

    @TempDir Path folder = Path.of("");

    private Optional<TestProject> opened = Optional.empty();

    @BeforeEach
    void labelDelhiTwice() throws Exception {
        TestProject project = new TestProject(folder);
        opened = Optional.of(project);
        Path text = project.write("in/a.txt", "\uD83E\uDD1D News.\nMira left Delhi today.\nEnd");
        project.write("in/a.ann", "T1\tPlace 18 23\tDelhi\n");
        project.adopt(text);
        new TakeOver(project.open, InstantSource.system())
                .run(
                        new TakeOver.Request(
                                project.store().documents().find("a").orElseThrow(),
                                "imported",
                                "asha"),
                        Progress.NONE);
        project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        project.store().members().save(new Member("cara", Member.Role.CURATOR), "lea");
        project.store().members().save(new Member("omar", Member.Role.ANNOTATOR), "lea");
    }

    @AfterEach
    void close() throws Exception {
        project().close();
    }

    private TestProject project() {
        return opened.orElseThrow();
    }

    private Result ask(String words, Optional<String> viewer) throws Exception {
        return new LabelledBefore(project().open)
                .run(Request.ofWords(words, viewer), Progress.NONE);
    }

    private int seenBy(String member) throws Exception {
        return ask("delhi", Optional.of(member)).total();
    }

    @Test
    void thatPlacesAreToldWithTheirLineAndWhatStandsAroundThem() throws Exception {
        Labelled place = ask("DELHI", Optional.empty()).labels().getFirst();
        assertThat(place.label().typeId()).isEqualTo("Place");
        assertThat(place.count()).isEqualTo(2);
        LabelledPlace first = place.places().getFirst();
        assertThat(first.mark().document()).isEqualTo("a");
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.codePoints()).isEqualTo(new Fragment(18, 23));
        assertThat(first.mark().span()).isEqualTo(Span.of(19, 24));
        assertThat(first.before()).isEqualTo("Mira left ");
        assertThat(first.words()).isEqualTo("Delhi");
        assertThat(first.after()).isEqualTo(" today.");
    }

    @Test
    void thatLeadsAreShownAllMarksAndOthersTheirOwn() throws Exception {
        assertThat(seenBy("asha")).isEqualTo(1);
        assertThat(seenBy("omar")).isZero();
        assertThat(seenBy("lea")).isEqualTo(2);
        assertThat(seenBy("cara")).isZero();
        assertThat(ask("delhi", Optional.of("asha")).whose()).contains("asha");
        assertThat(ask("delhi", Optional.of("lea")).whose()).isEmpty();
    }

    @Test
    void thatSharedSuggestionsShowAnnotatorsAll() throws Exception {
        SettleProject settle = new SettleProject(project().open);
        Setting sharing = Setting.SHARED_SUGGESTIONS;
        assertThat(settle.isOn(sharing)).isFalse();
        assertThat(settle.run(new SettleProject.Request(sharing, true, "lea"), Progress.NONE))
                .isEqualTo(new SettleProject.Result(true, true));
        assertThat(seenBy("omar")).isEqualTo(2);
        assertThat(
                        settle.run(new SettleProject.Request(sharing, true, "lea"), Progress.NONE)
                                .changed())
                .isFalse();
        settle.run(new SettleProject.Request(sharing, false, "lea"), Progress.NONE);
        assertThat(seenBy("omar")).isZero();
    }

    @Test
    void thatWordsWithoutLabelsAndWordsThatDoNotShowHaveNone() throws Exception {
        assertThat(ask("Mira", Optional.empty()).labels()).isEmpty();
        assertThat(ask("\u0640", Optional.empty()).labels()).isEmpty();
    }

    @Test
    void thatASpanIsAskedForByWhatItCovers() throws Exception {
        Request request = Request.ofSpan("delhi is near", Span.of(0, 5), Optional.empty());
        assertThat(
                        new LabelledBefore(project().open)
                                .run(request.withPlaces(1), Progress.NONE)
                                .labels()
                                .getFirst()
                                .places())
                .hasSize(1);
    }

    @Test
    void thatWhoIsNoMemberYetHasLabelledNothing() throws Exception {
        assertThat(seenBy("nobody")).isZero();
    }

    @Test
    void thatAMemoryIsStaleAfterWhatItsViewerWouldSee() throws Exception {
        LabelMemory own = LabelMemory.of(project().open, "omar");
        LabelMemory all = LabelMemory.of(project().open, "lea");
        List<StoreEvent> told = new ArrayList<>();
        project().store().addListener(told::add);
        var document = project().store().documents().find("a").orElseThrow();
        var session = project().open.session(document, "asha");
        session.undo();
        project().open.release(session);
        assertThat(told).noneMatch(own::isStaleAfter).anyMatch(all::isStaleAfter);
        assertThat(own.isStaleAfter(new StoreEvent.SettingsChanged())).isTrue();
        assertThat(
                        own.isStaleAfter(
                                new StoreEvent.MemberSaved(new Member("omar", Member.Role.LEAD))))
                .isTrue();
        assertThat(
                        own.isStaleAfter(
                                new StoreEvent.MemberSaved(new Member("lea", Member.Role.LEAD))))
                .isFalse();
        assertThat(all.labels("delhi").getFirst().count()).isEqualTo(1);
        assertThat(all.firstFrom("del")).contains("delhi");
    }
}
