/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.ui.editor.annotating.OpenContext;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.widgets.TickBox;

/** The inspector on several annotations, over a project in a real file. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SeveralFormTest {

    @TempDir Path folder;

    private final Shell shell = new Shell(Display.getDefault());
    private final InspectorForm form = new InspectorForm(shell);
    private OpenContext open;
    private AnnotationId lavrov;
    private AnnotationId india;
    private AnnotationId moscow;

    @BeforeEach
    void open() throws Exception {
        shell.setLayout(new FillLayout());
        shell.setSize(280, 520);
        shell.open();
        open = new OpenContext(folder, shell.getDisplay());
        lavrov = open.mark("person", "Sergey Lavrov");
        india = open.mark("gpe", "India");
        moscow = open.mark("gpe", "Moscow");
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        open.close();
    }

    private void select(AnnotationId... ids) {
        open.context().select(List.of(ids));
        show();
    }

    private void show() {
        form.show(open.context(), open.context().several());
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private Composite body() {
        return (Composite) form.control().getContent();
    }

    private Control named(String name) {
        return List.of(body().getChildren()).stream()
                .filter(child -> name.equals(child.getData(Form.NAME)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return List.of(body().getChildren()).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** Chooses the chip at an index with the keyboard. */
    private void choose(String row, int index) {
        ChipRow chips = (ChipRow) named(row);
        for (int i = 0; i < 10; i++) {
            press(chips, SWT.ARROW_LEFT);
        }
        for (int i = 0; i < index; i++) {
            press(chips, SWT.ARROW_RIGHT);
        }
        press(chips, ' ');
        show();
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private Optional<AttributeValue> level(AnnotationId id) {
        return Optional.ofNullable(open.find(id).header().attributes().get("level"));
    }

    @Test
    void thatWhatDiffersIsSaidToBeMixedRatherThanTheLastOnes() {
        select(lavrov, india);
        assertThat(labels()).contains("2 marks selected", "Type (mixed)", "Mention level");
        assertThat(((Combo) named("type")).getSelectionIndex()).isEqualTo(-1);
        open.context()
                .apply(
                        open.context()
                                .edits()
                                .setAttribute(
                                        List.of(india),
                                        "level",
                                        Optional.of(AttributeValue.Tags.of("name"))));
        show();
        assertThat(labels()).contains("Mention level (mixed)");
        select(india, moscow);
        assertThat(labels()).contains("Type");
        assertThat(((Combo) named("type")).getText()).isEqualTo("Geopolitical entity");
    }

    @Test
    void thatAChipGivesAllItsValueInOneStepOfUndo() {
        select(lavrov, india, moscow);
        choose("level", 1);
        assertThat(List.of(lavrov, india, moscow))
                .allMatch(id -> level(id).equals(Optional.of(AttributeValue.Tags.of("nominal"))));
        open.context().undo();
        assertThat(List.of(lavrov, india, moscow)).allMatch(id -> level(id).isEmpty());
    }

    @Test
    void thatTheTypeOfAllIsChangedInOneStepOfUndo() {
        select(lavrov, india);
        Combo types = (Combo) named("type");
        types.select(types.indexOf("Place"));
        types.notifyListeners(SWT.Selection, new Event());
        show();
        assertThat(labels()).contains("Type");
        assertThat(List.of(lavrov, india)).allMatch(id -> open.find(id).typeId().equals("place"));
        open.context().undo();
        assertThat(open.find(lavrov).typeId()).isEqualTo("person");
        assertThat(open.find(india).typeId()).isEqualTo("gpe");
    }

    @Test
    void thatUnsureIsTickedOnceAllAreUnsure() {
        select(lavrov, india);
        press(named("unsure"), ' ');
        show();
        assertThat(((TickBox) named("unsure")).isTicked()).isTrue();
        select(lavrov, india, moscow);
        assertThat(((TickBox) named("unsure")).isTicked()).isFalse();
    }

    @Test
    void thatRowsThatStayActOnWhatIsSelectedNow() {
        select(lavrov, india);
        select(lavrov, india, moscow);
        press(named("unsure"), ' ');
        assertThat(List.of(lavrov, india, moscow)).allMatch(id -> open.find(id).header().unsure());
    }
}
