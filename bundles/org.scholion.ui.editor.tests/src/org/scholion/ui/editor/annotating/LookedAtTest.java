/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.document.AnnotationIds;
import org.scholion.document.EntryNames;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.editing.lane.DocumentLanes;
import org.scholion.editing.lane.LaneMember;
import org.scholion.editing.layer.Layers;
import org.scholion.project.OtherSets;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.MarkId;

/** A mark of another set is looked at: what changes annotations does not see it. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class LookedAtTest {

    @TempDir Path folder;

    private OpenContext open;
    private EditingContext context;
    private AnnotationSession ben;
    private DocumentLanes lanes;
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void showBensSet() throws Exception {
        open = new OpenContext(folder, Display.getDefault());
        context = open.context();
        OpenProject project = context.project();
        ben = project.session(context.document(), "ben");
        mark("Lavrov");
        project.store().members().save(new Member("tester", Member.Role.LEAD), "tester");
        List<LaneMember> offered =
                LaneMember.of(
                        new OtherSets(project).run(context.document(), "tester"),
                        List.of("ben", "tester"));
        lanes =
                DocumentLanes.open(
                        project,
                        offered,
                        Layers.ALL,
                        UiWords.schemaLanguage(),
                        LoadedDocument.chips(EntryNames.NONE),
                        () -> told.add(1));
        context.others(lanes::find);
    }

    @AfterEach
    void close() throws Exception {
        lanes.close();
        context.project().release(ben);
        open.close();
    }

    private MarkId mark(String words) throws Exception {
        int begin = OpenContext.TEXT.indexOf(words);
        Edits edits =
                new Edits(
                        ben.annotations(),
                        context.schema(),
                        "ben",
                        1,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        Edit edit = edits.newMention("person", Span.of(begin, begin + words.length()));
        ben.apply(edit.operation());
        return new MarkId("ben", edit.id());
    }

    private MarkId bens() {
        return lanes.lanes().get(0).marks().firstFrom(0).orElseThrow().id();
    }

    @Test
    void thatLanesFollowTheRowsOfTheirSetAndKeepIt() throws Exception {
        assertThat(lanes.lanes())
                .singleElement()
                .satisfies(l -> assertThat(l.set()).isEqualTo("ben"));
        MarkId more = mark("Moscow");
        assertThat(told).hasSize(1);
        assertThat(lanes.lanes().get(0).marks().find(more)).isPresent();
        assertThat(lanes.find(more).orElseThrow().annotation()).isInstanceOf(Mention.class);
        ben.undo();
        assertThat(lanes.lanes().get(0).marks().find(more)).isEmpty();
        assertThat(lanes.lanes().get(0).marks().size()).isEqualTo(1);
        open.mark("person", "India");
        assertThat(told).hasSize(2);
    }

    @Test
    void thatAnothersMarkIsNoneOfOnesOwn() {
        open.selectMark(bens());
        assertThat(context.selected()).isEmpty();
        assertThat(context.marked()).isEmpty();
        assertThat(context.selectedMention()).isEmpty();
        assertThat(context.other().orElseThrow().lane().name()).isEqualTo("ben");
        assertThat(context.isOwn(bens())).isFalse();
    }

    @Test
    void thatAnAnnotationOfTheSameIdInAnotherSetIsNotOnesOwn() {
        var own = open.mark("person", "India");
        assertThat(context.selected()).isPresent();
        open.selectMark(new MarkId("ben", own));
        assertThat(context.selected()).isEmpty();
        assertThat(context.other()).isEmpty();
    }

    @Test
    void thatWhatWouldChangeItSaysWhoseItIs() {
        open.selectMark(bens());
        assertThat(LookedAt.refuses(context)).isTrue();
        assertThat(open.said()).contains("ben");
        open.mark("person", "India");
        open.select(context.annotations().all().iterator().next().id());
        assertThat(LookedAt.refuses(context)).isFalse();
    }

    @Test
    void thatATypesKeyMeansTheWordsOfTheMarkThatIsLookedAt() {
        open.selectMark(bens());
        int begin = OpenContext.TEXT.indexOf("Lavrov");
        assertThat(LookedAt.words(context))
                .isEqualTo(Optional.of(new TextRange(begin, begin + "Lavrov".length())));
    }
}
