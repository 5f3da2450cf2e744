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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.ui.editor.annotating.OpenContext;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.editor.value.LineField;
import org.scholion.ui.widgets.TickBox;

/** An edit updates what shows it, in its place; what is being written and the keyboard stay. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class InspectorFormTest {

    @TempDir Path folder;

    private Display display;
    private Shell shell;
    private OpenContext open;
    private InspectorForm form;

    @BeforeEach
    void open() throws Exception {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        form = new InspectorForm(shell);
        new KeyboardReturn(form.control(), () -> open.focusText());
        // so low that the note is below the fold
        shell.setSize(260, 160);
        shell.open();
        shell.forceActive();
        open = new OpenContext(folder, display);
        settle();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        open.close();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void show(AnnotationId id) {
        form.show(open.context(), open.find(id));
        settle();
    }

    private Control named(String name) {
        return find((Composite) form.control().getContent(), name).orElseThrow();
    }

    private static Optional<Control> find(Composite parent, String name) {
        for (Control child : parent.getChildren()) {
            if (name.equals(child.getData(Form.NAME))) {
                return Optional.of(child);
            }
            if (child instanceof Composite inner) {
                Optional<Control> found = find(inner, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void choose(AnnotationId mention, String level) {
        open.context()
                .apply(
                        open.context()
                                .edits()
                                .setAttribute(
                                        List.of(mention),
                                        "level",
                                        Optional.of(AttributeValue.Tags.of(level))));
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void thatAnEditLeavesTheRestOfTheFormAndItsPlaceAlone() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        Control note = named("note");
        Control level = named("level");
        form.control().setOrigin(0, 60);
        int scrolled = form.control().getOrigin().y;
        assertThat(scrolled).isPositive();
        choose(mention, "nominal");
        show(mention);
        assertThat(named("note")).isSameAs(note);
        assertThat(named("level")).isNotSameAs(level);
        assertThat(level.isDisposed()).isTrue();
        assertThat(form.control().getOrigin().y).isEqualTo(scrolled);
    }

    @Test
    void thatTheRowsStayInTheirOrder() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        List<Object> before = names();
        choose(mention, "nominal");
        show(mention);
        assertThat(names()).isEqualTo(before);
    }

    private List<Object> names() {
        Composite body = (Composite) form.control().getContent();
        return List.of(body.getChildren()).stream().map(c -> c.getData(Form.NAME)).toList();
    }

    @Test
    void thatTheKeyboardStaysInARowThatIsMadeAnew() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        named("level").forceFocus();
        settle();
        for (int left = 0; left < 3; left++) {
            press(named("level"), SWT.ARROW_LEFT);
        }
        press(named("level"), ' ');
        show(mention);
        assertThat(open.find(mention).header().attributes())
                .containsEntry("level", AttributeValue.Tags.of("nominal"));
        assertThat(display.getFocusControl()).isSameAs(named("level"));
        assertThat(((ChipRow) named("level")).place()).isEqualTo(1);
    }

    @Test
    void thatWhatIsBeingWrittenOutlivesAnEditElsewhere() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        ((Text) named("note")).setText("not s");
        choose(mention, "nominal");
        show(mention);
        assertThat(((Text) named("note")).getText()).isEqualTo("not s");
        assertThat(open.find(mention).header().note()).isEmpty();
    }

    @Test
    void thatWhatWasWrittenGoesToTheAnnotationItWasWrittenFor() {
        AnnotationId lavrov = open.mark("person", "Sergey Lavrov");
        AnnotationId he = open.mark("person", "He");
        show(lavrov);
        ((Text) named("note")).setText("the minister");
        show(he);
        assertThat(open.find(lavrov).header().note()).contains("the minister");
        assertThat(open.find(he).header().note()).isEmpty();
        assertThat(((Text) named("note")).getText()).isEmpty();
    }

    @Test
    void thatEscKeepsTheNoteAndGivesTheKeyboardBack() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        Text note = (Text) named("note");
        note.forceFocus();
        settle();
        note.setText("who else");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        note.notifyListeners(SWT.Traverse, escape);
        assertThat(open.givenBack()).isEqualTo(1);
        note.notifyListeners(SWT.FocusOut, new Event());
        assertThat(open.find(mention).header().note()).contains("who else");
    }

    @Test
    void thatAClickThatChoosesGivesTheKeyboardBack() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        click(named("level"), 10, 10);
        settle();
        assertThat(open.find(mention).header().attributes()).containsKey("level");
        assertThat(open.givenBack()).isEqualTo(1);
    }

    @Test
    void thatAClickIntoALineDoesNotTakeTheKeyboardFromIt() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        click(named("note"), 5, 5);
        settle();
        assertThat(open.givenBack()).isZero();
    }

    private static void click(Control control, int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
    }

    @Test
    void thatALineTakesItsOwnStepsBackFirst() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        Text note = (Text) named("note");
        note.append("a");
        note.append("b");
        LineField line = LineField.of(note).orElseThrow();
        assertThat(line.undo()).isTrue();
        assertThat(note.getText()).isEqualTo("a");
        assertThat(line.undo()).isTrue();
        assertThat(note.getText()).isEmpty();
        assertThat(line.undo()).isFalse();
    }

    @Test
    void thatTheFieldThatGetsTheKeyboardIsInView() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        Control note = named("note");
        assertThat(note.getBounds().y).isGreaterThan(form.control().getClientArea().height);
        note.forceFocus();
        settle();
        int top = note.getBounds().y - form.control().getOrigin().y;
        assertThat(top).isBetween(0, form.control().getClientArea().height - 1);
    }

    @Test
    void thatUnsureIsTickedInItsPlace() {
        AnnotationId mention = open.mark("person", "Sergey Lavrov");
        show(mention);
        TickBox unsure = (TickBox) named("unsure");
        press(unsure, ' ');
        assertThat(open.find(mention).header().unsure()).isTrue();
        show(mention);
        assertThat(named("unsure")).isSameAs(unsure);
        assertThat(unsure.isTicked()).isTrue();
    }
}
