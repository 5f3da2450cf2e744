/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.ValueKind;
import org.scholion.ui.editor.guidelines.GuidelineText;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.schema.internal.model.WrittenSchemas;

/** What the schema editor shows follows the schema, and what is filled in changes it. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SchemaPaneTest {

    private Display display;
    private Shell shell;
    private SchemaEditing editing;
    private SchemaPane pane;
    private final List<SchemaPart> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        editing = WrittenSchemas.news();
        pane = new SchemaPane(shell, editing, Runnable::run, canvas -> {}, asked::add);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private EntityDefinition person() {
        return WrittenSchemas.entity(editing, "person");
    }

    private void select(SchemaElement element) {
        pane.select(element);
        settle();
    }

    /** Returns the control that stands after a label. */
    private <C extends Control> C after(String label, Class<C> kind) {
        List<Control> all = all(pane.form());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Label said && said.getText().equals(label)) {
                for (Control next : all.subList(i + 1, all.size())) {
                    if (kind.isInstance(next)) {
                        return kind.cast(next);
                    }
                }
            }
        }
        throw new AssertionError("nothing after " + label);
    }

    private static List<Control> all(Control root) {
        List<Control> all = new ArrayList<>(List.of(root));
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                all.addAll(all(child));
            }
        }
        return all;
    }

    private Optional<Button> button(Composite in, String text) {
        return all(in).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith(text))
                .findFirst();
    }

    private void push(Composite in, String text) {
        button(in, text).orElseThrow().notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private List<String> said(Composite in) {
        return all(in).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        collect(pane.tree().tree().getItems(), rows);
        return rows;
    }

    private static void collect(TreeItem[] items, List<String> rows) {
        for (TreeItem item : items) {
            rows.add(item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), rows);
            }
        }
    }

    @Test
    void thatATypedNameShowsInTheTreeAndIsTakenBackAsOneStep() {
        select(person());
        Text name = after("Name", Text.class);
        name.setText("H");
        name.setText("Human");
        settle();
        assertThat(person().getName()).isEqualTo("Human");
        assertThat(rows()).anyMatch(row -> row.startsWith("Human"));
        editing.undo();
        settle();
        assertThat(after("Name", Text.class).getText()).isEqualTo("Person");
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void thatAProblemIsToldAsItIsTypedAndMendedByAButton() {
        select(person());
        after("Name", Text.class).setText("");
        settle();
        assertThat(said(pane.bar())).anyMatch(text -> text.contains("has no name"));
        assertThat(pane.watch().settled()).isEmpty();
        push(pane.bar(), "Call it");
        assertThat(person().getName()).isEqualTo("person");
        assertThat(pane.watch().settled()).isPresent();
        assertThat(said(pane.bar())).containsExactly("Nothing is wrong with this schema.");
    }

    @Test
    void thatTheIdOfANewTypeFollowsItsName() {
        select(person());
        pane.add(Literals.ENTITY_DEFINITION);
        settle();
        Text name = after("Name", Text.class);
        name.setText("Rivière");
        EntityDefinition made =
                editing.model()
                        .getEntities()
                        .get(editing.model().getEntities().indexOf(person()) + 1);
        editing.endTyping();
        settle();
        assertThat(made.getId()).isEqualTo("riviere");
        assertThat(after("Id", Text.class).getText()).isEqualTo("riviere");
        select(person());
        after("Name", Text.class).setText("Human");
        editing.endTyping();
        settle();
        assertThat(person().getId()).isEqualTo("person");
    }

    @Test
    void thatWhatStandsNextIsSelectedWhenSomethingIsDeleted() {
        select(person());
        SchemaElement next =
                editing.model()
                        .getEntities()
                        .get(editing.model().getEntities().indexOf(person()) + 1);
        pane.delete();
        settle();
        assertThat(pane.tree().selected()).contains(next);
    }

    @Test
    void thatAKeyThatIsTakenIsMended() {
        select(person());
        String other = editing.model().getEntities().get(1).getShortcut();
        after("Key", Text.class).setText(other);
        settle();
        assertThat(pane.watch().settled()).isEmpty();
        SchemaElement told = pane.watch().findings().get(0).element();
        select(told);
        Button mend =
                all(pane.bar()).stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        mend.notifyListeners(SWT.Selection, new Event());
        settle();
        assertThat(pane.watch().settled()).isPresent();
    }

    @Test
    void thatWhatThereIsToFillInFollowsTheKindOfValue() {
        select(person());
        pane.add(Literals.ATTRIBUTE_DEFINITION);
        settle();
        AttributeDefinition made =
                person().getAttributes().get(person().getAttributes().size() - 1);
        assertThat(said(pane.form())).contains("Kind of value").doesNotContain("At least");
        Combo kind = after("Kind of value", Combo.class);
        kind.select(kind.indexOf("Whole number"));
        kind.notifyListeners(SWT.Selection, new Event());
        settle();
        assertThat(made.getKind()).isEqualTo(ValueKind.INTEGER);
        Text least = after("At least", Text.class);
        least.setText("3");
        least.setText("three");
        assertThat(made.getMinimum()).isEqualByComparingTo("3");
        editing.undo();
        editing.undo();
        settle();
        assertThat(said(pane.form())).doesNotContain("At least");
    }

    @Test
    void thatEveryElementHasAForm() {
        List<SchemaElement> all = new ArrayList<>(List.of(editing.model()));
        editing.model()
                .eAllContents()
                .forEachRemaining(
                        each -> {
                            if (each instanceof SchemaElement element) {
                                all.add(element);
                            }
                        });
        for (SchemaElement element : all) {
            select(element);
            assertThat(after("Name", Text.class).getText()).isEqualTo(element.getName());
        }
    }

    @Test
    void thatTheSearchLeavesWhatHasTheWordsAndWhatStandsAroundIt() {
        pane.tree().box().control().setText("perso");
        pane.tree().box().control().getDisplay().timerExec(400, () -> shell.setData("typed"));
        while (shell.getData() == null) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertThat(rows()).anyMatch(row -> row.startsWith("Person"));
        assertThat(rows()).noneMatch(row -> row.startsWith("Membership"));
        assertThat(rows()).noneMatch(row -> row.equals("Passages"));
    }

    @Test
    void thatThePreviewShowsTheSelectedType() {
        select(person());
        assertThat(pane.preview().canvas().getContent()).isPresent();
        assertThat(pane.preview().canvas().getContent().get().text()).contains("Leila");
        select(editing.model().getTagSets().get(0));
        assertThat(pane.preview().canvas().getContent()).isEmpty();
    }

    @Test
    void thatCountsStandInTheTreeAndLeadToPlaces() {
        TreeMap<SchemaPart, Integer> counts = new TreeMap<>();
        counts.put(SchemaPart.type("person"), 12);
        pane.used(Optional.of(new SchemaUsage.Result(counts)));
        select(person());
        assertThat(rows()).anyMatch(row -> row.startsWith("Person") && row.endsWith("12"));
        Link link =
                all(pane.form()).stream()
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .findFirst()
                        .orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        assertThat(asked).containsExactly(SchemaPart.type("person"));
    }

    @Test
    void thatWhatIsCutIsPastedElsewhere() {
        select(person());
        pane.cut();
        settle();
        assertThat(editing.model().getEntities()).noneMatch(type -> "person".equals(type.getId()));
        pane.paste();
        settle();
        assertThat(editing.model().getEntities()).anyMatch(type -> "person".equals(type.getId()));
        assertThat(pane.tree().selected()).contains(person());
    }

    @Test
    void thatATranslationIsARowAndGoesWithItsButton() {
        select(person());
        int before = person().getTranslations().size();
        push(pane.form(), "Add a language");
        assertThat(person().getTranslations()).hasSize(before + 1);
        editing.undo();
        settle();
        assertThat(person().getTranslations()).hasSize(before);
    }

    @Test
    void thatARoleMayHaveAnyNumberOfFillers() {
        RoleDefinition role = editing.model().getRelations().get(0).getRoles().get(0);
        select(role);
        Text most = after("At most", Text.class);
        most.setText("");
        settle();
        assertThat(role.getMaximum()).isEqualTo(-1);
        most.setText("4");
        assertThat(role.getMaximum()).isEqualTo(4);
    }

    @Test
    void thatAGuidelineReadsBelowWhatIsWrittenAsItIsTyped() throws Exception {
        select(person());
        if (person().getGuidelines().isEmpty()) {
            push(pane.form(), "Add a guideline");
        }
        Text written =
                all(pane.form()).stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(
                                text ->
                                        text.getText()
                                                .equals(
                                                        String.valueOf(
                                                                person().getGuidelines()
                                                                        .get(0)
                                                                        .getText())))
                        .findFirst()
                        .orElseThrow();
        written.setText("# Who\n\nMark **names**, not *titles*.\n\n- Leila\n- ريم");
        assertThat(written.isDisposed()).isFalse();
        long end = System.nanoTime() + 10_000_000_000L;
        while (!reads().contains("Mark names, not titles.") && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertThat(reads()).contains("Who", "Mark names, not titles.", "Leila");
        assertThat(reads()).doesNotContain("**", "# ");
    }

    private String reads() {
        StringBuilder read = new StringBuilder();
        for (Control control : all(pane.form())) {
            if (control instanceof StyledText text && text.getParent() instanceof GuidelineText) {
                read.append(text.getText()).append('\n');
            }
        }
        return read.toString();
    }

    @Test
    void thatNewCountsLeaveWhatIsBeingFilledInAlone() {
        TreeMap<SchemaPart, Integer> counts = new TreeMap<>();
        counts.put(SchemaPart.type("person"), 12);
        select(person());
        pane.used(Optional.of(new SchemaUsage.Result(counts)));
        Text name = after("Name", Text.class);
        name.setFocus();
        name.setSelection(2);
        counts.put(SchemaPart.type("person"), 13);
        pane.used(Optional.of(new SchemaUsage.Result(counts)));
        settle();
        assertThat(name.isDisposed()).isFalse();
        assertThat(name.getSelection().x).isEqualTo(2);
        Link link =
                all(pane.form()).stream()
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(link.getText()).contains("13");
        assertThat(rows()).anyMatch(row -> row.startsWith("Person") && row.endsWith("13"));
    }
}
