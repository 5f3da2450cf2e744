/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.editing.referent.ReferentLine;
import org.scholion.editing.referent.ReferentRows;
import org.scholion.ui.editor.annotating.OpenContext;

/** The list of referents, over a project in a real file, by keys. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ReferentListTest {

    @TempDir Path folder;

    private final Shell shell = new Shell(Display.getDefault());
    private OpenContext open;
    private ReferentList list;
    private AnnotationId lavrov;
    private AnnotationId he;
    private AnnotationId moscow;
    private AnnotationId minister;
    private AnnotationId city;

    @BeforeEach
    void open() throws Exception {
        open = new OpenContext(folder, shell.getDisplay());
        shell.setLayout(new FillLayout());
        shell.setSize(920, 260);
        list = new ReferentList(shell, () -> Optional.of(open.context()));
        shell.open();
        lavrov = open.mark("person", "Sergey Lavrov");
        he = open.mark("person", "He");
        moscow = open.mark("gpe", "Moscow");
        minister = referent("Lavrov", "person", lavrov, he);
        city = referent("Moscow", "gpe", moscow);
        show();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        open.close();
    }

    private AnnotationId referent(String name, String type, AnnotationId... mentions) {
        var edit = open.context().edits().newReferent(name, type, List.of(mentions));
        open.context().apply(edit.operation());
        return edit.id();
    }

    private void show() {
        list.show(new ReferentRows(open.context().annotations()).rows().all());
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void press(int key) {
        press(key, 0);
    }

    private void press(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.stateMask = modifiers;
        list.table().table().notifyListeners(SWT.KeyDown, event);
        show();
    }

    private void select(AnnotationId referent, AnnotationId below) {
        list.table().select(new ReferentLine.Key(referent, below));
    }

    private List<String> names() {
        return List.of(list.table().table().getItems()).stream()
                .map(TableItem::getText)
                .map(String::strip)
                .toList();
    }

    private Optional<AnnotationId> meaning(AnnotationId mention) {
        return ((Mention) open.find(mention)).referent();
    }

    @Test
    void thatReferentsUnfoldToTheirMentionsInTheTextAndFoldAgain() {
        assertThat(names()).containsExactly("▸ Lavrov", "▸ Moscow");
        select(minister, minister);
        press(SWT.ARROW_RIGHT);
        assertThat(names()).containsExactly("▾ Lavrov", "Sergey Lavrov", "He", "▸ Moscow");
        assertThat(list.table().table().getItem(1).getText(3))
                .contains("Foreign Minister Sergey Lavrov rejected");
        select(minister, he);
        press(SWT.ARROW_LEFT);
        assertThat(names()).containsExactly("▸ Lavrov", "▸ Moscow");
        assertThat(list.table().selected())
                .extracting(ReferentLine::key)
                .containsExactly(new ReferentLine.Key(minister, minister));
    }

    @Test
    void thatALineThatIsSelectedIsShownInTheText() {
        press(SWT.HOME);
        assertThat(open.context().selected().map(Annotation::id)).contains(lavrov);
        press(SWT.ARROW_RIGHT);
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_DOWN);
        assertThat(open.context().selected().map(Annotation::id)).contains(he);
        press(SWT.CR);
        assertThat(open.givenBack()).isEqualTo(1);
    }

    @Test
    void thatAKeyMakesSelectedReferentsOneInOneStepOfUndo() {
        press(SWT.HOME);
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        press('m');
        assertThat(names()).containsExactly("▸ Lavrov");
        assertThat(meaning(moscow)).contains(minister);
        open.context().undo();
        show();
        assertThat(names()).containsExactly("▸ Lavrov", "▸ Moscow");
    }

    @Test
    void thatAKeySplitsMentionsOffAndAnotherHasThemMeanNobody() {
        select(minister, minister);
        press(SWT.ARROW_RIGHT);
        select(minister, he);
        press('s');
        assertThat(meaning(he)).isPresent().isNotEqualTo(Optional.of(minister));
        select(minister, lavrov);
        press(SWT.DEL);
        assertThat(meaning(lavrov)).isEmpty();
        select(city, city);
        press(SWT.DEL);
        assertThat(open.context().annotations().find(city)).isEmpty();
        assertThat(meaning(moscow)).isEmpty();
    }

    @Test
    void thatAReferentIsNamedAndReferentsAreGroupedAsIsWritten() {
        select(city, city);
        open.writing("The capital");
        press(SWT.F2);
        assertThat(names()).contains("▸ The capital");
        press(SWT.HOME);
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        open.writing("All of them");
        press('g');
        Referent group = group();
        assertThat(group.name()).isEqualTo("All of them");
        assertThat(group.members()).containsExactly(minister, city);
        select(group.id(), group.id());
        press(SWT.ARROW_RIGHT);
        select(group.id(), city);
        press(SWT.DEL);
        assertThat(group().members()).containsExactly(minister);
    }

    private Referent group() {
        return open.context().annotations().all().stream()
                .filter(one -> one instanceof Referent r && !r.members().isEmpty())
                .map(Referent.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatTheListFollowsTheMentionSelectedInTheText() {
        new Text(shell, SWT.SINGLE).forceFocus();
        open.context().select(moscow);
        list.follow(open.context());
        assertThat(list.table().selected())
                .extracting(ReferentLine::key)
                .containsExactly(new ReferentLine.Key(city, city));
    }
}
