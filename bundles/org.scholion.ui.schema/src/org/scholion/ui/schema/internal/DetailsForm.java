/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.Guided;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.ui.schema.internal.model.FormField;
import org.scholion.ui.schema.internal.model.FormFields;
import org.scholion.ui.schema.internal.model.FormSection;
import org.scholion.ui.schema.internal.model.QuickFixes;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Everything that can be said of the selected element. It follows the schema; it is made anew only
 * when there is something else to fill in, and then the keyboard stays where it was.
 */
final class DetailsForm extends Composite {

    private final SchemaEditing editing;
    private final QuickFixes fixes;
    private final FormControls controls;
    private final Consumer<SchemaPart> places;
    private final FormScroller scroller;
    private final Composite content;
    private final List<FormPart> parts = new ArrayList<>();
    private Optional<SchemaElement> element = Optional.empty();
    private Optional<SchemaUsage.Result> usage = Optional.empty();
    private Optional<Link> uses = Optional.empty();
    private List<String> shape = List.of();

    /**
     * Creates it.
     *
     * @param places is asked to show where a part is used
     */
    DetailsForm(
            Composite parent,
            SchemaEditing editing,
            QuickFixes fixes,
            Consumer<SchemaPart> places) {
        super(parent, SWT.NONE);
        this.editing = editing;
        this.fixes = fixes;
        this.places = places;
        controls = new FormControls(editing);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroller = new FormScroller(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        content = scroller.content();
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FormScroller.MARGIN, FormScroller.MARGIN)
                .spacing(8, 5)
                .applyTo(content);
        // what is styled once keeps the colours of the other theme
        ThemeColors.onChange(this, () -> getDisplay().asyncExec(this::restyle));
    }

    private void restyle() {
        if (!isDisposed()) {
            remake();
        }
    }

    /** Shows an element, or nothing. */
    void show(Optional<EObject> selected) {
        Optional<SchemaElement> next =
                selected.filter(SchemaElement.class::isInstance).map(SchemaElement.class::cast);
        if (!next.equals(element)) {
            element = next;
            shape = List.of();
            make();
            scroller.setOrigin(0, 0);
        }
    }

    /** Shows what the schema says now. */
    void changed() {
        if (element.isPresent() && !editing.contains(element.get())) {
            show(Optional.empty());
        } else if (!shape().equals(shape)) {
            remake();
        } else {
            controls.quietly(() -> parts.forEach(part -> part.update().run()));
        }
    }

    /** Shows how often it is used. */
    void used(Optional<SchemaUsage.Result> now) {
        boolean known = usage.isPresent();
        usage = now;
        if (known && now.isPresent()) {
            // whoever fills in something is not to be disturbed
            recount();
        } else {
            remake();
        }
    }

    private void recount() {
        Optional<SchemaPart> part = element.flatMap(SchemaLabels::part);
        if (part.isPresent() && usage.isPresent()) {
            int count = usage.get().of(part.get());
            uses.filter(link -> !link.isDisposed())
                    .ifPresent(
                            link -> {
                                link.setText(UiWords.say("design.usage", "count", count));
                                content.layout(true, true);
                            });
        }
    }

    private void fit() {
        content.layout(true, true);
        scroller.fit();
    }

    private void remake() {
        Point origin = scroller.getOrigin();
        Optional<FormPart> focused =
                parts.stream().filter(part -> part.control().isFocusControl()).findFirst();
        int caret =
                focused.filter(part -> part.control() instanceof Text)
                        .map(part -> ((Text) part.control()).getCaretPosition())
                        .orElse(0);
        make();
        scroller.setOrigin(origin);
        focused.flatMap(was -> parts.stream().filter(p -> p.key().equals(was.key())).findFirst())
                .ifPresent(
                        part -> {
                            part.control().setFocus();
                            if (part.control() instanceof Text text) {
                                text.setSelection(caret);
                            }
                        });
    }

    /** What there is to fill in, so that it can be told when that is something else. */
    private List<String> shape() {
        List<String> shape = new ArrayList<>();
        element.ifPresent(
                of -> {
                    for (FormSection section : FormFields.of(of)) {
                        section.fields().forEach(field -> shape.add(field.toString()));
                    }
                    of.eAllContents()
                            .forEachRemaining(
                                    part -> {
                                        if (!(part instanceof SchemaElement)) {
                                            shape.add(part.eClass().getName() + part.hashCode());
                                        }
                                    });
                    if (of instanceof AttributeDefinition attribute
                            && attribute.getCondition() != null) {
                        shape.add(String.valueOf(attribute.getCondition().getAttribute()));
                    }
                });
        return shape;
    }

    private void make() {
        content.setRedraw(false);
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        parts.clear();
        shape = shape();
        controls.quietly(
                () -> {
                    if (element.isPresent()) {
                        fill(element.get());
                    } else {
                        wide(UiWords.say("design.nothing-selected"));
                    }
                });
        content.layout(true, true);
        scroller.fit();
        content.setRedraw(true);
    }

    private void fill(SchemaElement of) {
        head(of);
        boolean first = true;
        for (FormSection section : FormFields.of(of)) {
            if (!first && !section.fields().isEmpty()) {
                heading(section.label());
            }
            section.fields().forEach(field -> field(of, field));
            if (first && of instanceof Colored colored) {
                label(UiWords.say("design.color"));
                ColorRow.make(content, colored, editing, controls, parts);
            }
            first = false;
        }
        if (of instanceof AttributeDefinition attribute) {
            heading("design.section.condition");
            condition(attribute);
        }
        TextsForm texts = new TextsForm(editing, controls, parts, this::fit);
        if (of instanceof Guided guided) {
            heading("design.section.guidelines");
            texts.guidelines(content, guided);
        }
        heading("design.section.translations");
        texts.translations(content, of);
    }

    private void head(SchemaElement of) {
        Label what = new Label(content, SWT.NONE);
        what.setText(SchemaWords.what(of.eClass()));
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Optional<SchemaPart> part = SchemaLabels.part(of);
        if (usage.isPresent() && part.isPresent()) {
            Link link = new Link(content, SWT.NONE);
            int count = usage.get().of(part.get());
            link.setText(UiWords.say("design.usage", "count", count));
            uses = Optional.of(link);
            link.addListener(SWT.Selection, event -> places.accept(part.get()));
            GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
        } else {
            GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
        }
    }

    private void field(SchemaElement of, FormField field) {
        String name = UiWords.say(field.label());
        if (field.look() == FormField.Look.CHECK) {
            new Label(content, SWT.NONE);
            parts.add(controls.check(content, of, field.feature(), name));
            return;
        }
        label(name);
        if (field.look() == FormField.Look.ID) {
            id(of);
            return;
        }
        if (field.look() == FormField.Look.KEY) {
            key(of, field, name);
            return;
        }
        parts.add(
                switch (field.look()) {
                    case LINE -> controls.text(content, of, field.feature(), false, name);
                    case LINES -> controls.text(content, of, field.feature(), true, name);
                    case LITERAL -> controls.literal(content, of, field.feature(), name);
                    case ONE -> controls.one(content, of, field.feature(), name);
                    case SEVERAL -> controls.several(content, of, field.feature(), name, List.of());
                    default -> controls.number(content, of, field.feature(), field.look(), name);
                });
    }

    private void id(SchemaElement of) {
        Composite row = row();
        Text shown = new Text(row, SWT.SINGLE | SWT.READ_ONLY | SWT.BORDER);
        FormControls.named(shown, UiWords.say("design.id"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(shown);
        Runnable update = () -> shown.setText(of.getId() == null ? "" : of.getId());
        update.run();
        parts.add(new FormPart("id", shown, update));
        Button change = new Button(row, SWT.PUSH);
        change.setText(UiWords.say("design.change"));
        change.addListener(SWT.Selection, event -> IdDialog.open(getShell(), editing, of));
    }

    private Composite row() {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void key(SchemaElement of, FormField field, String name) {
        Composite row = row();
        FormPart part = controls.text(row, of, field.feature(), false, name);
        ((Text) part.control()).setTextLimit(1);
        GridDataFactory.swtDefaults().hint(30, SWT.DEFAULT).applyTo(part.control());
        parts.add(part);
        Button suggest = new Button(row, SWT.PUSH);
        suggest.setText(UiWords.say("design.suggest"));
        suggest.addListener(
                SWT.Selection,
                event -> fixes.freeKey(of).ifPresent(key -> editing.set(of, field.feature(), key)));
    }

    /** When an attribute is asked for: always, or where another one has one of some values. */
    private void condition(AttributeDefinition attribute) {
        label(UiWords.say("design.when"));
        ConditionDefinition now = attribute.getCondition();
        ConditionChoice choice = new ConditionChoice(editing, controls.fitting(), attribute);
        parts.add(choice.attribute(content, UiWords.say("design.when")));
        if (now != null) {
            label(UiWords.say("design.when-value"));
            parts.add(
                    controls.several(
                            content,
                            now,
                            Literals.CONDITION_DEFINITION__VALUES,
                            UiWords.say("design.when-value"),
                            choice.values()));
        }
    }

    private void label(String text) {
        Label label = new Label(content, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 5)
                .applyTo(label);
    }

    private void heading(String code) {
        Label label = new Label(content, SWT.NONE);
        label.setText(UiWords.say(code));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(label);
    }

    private void wide(String text) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        Quiet.label(label);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, -1).applyTo(label);
    }

    /** Takes the keyboard into the name. */
    void focusName() {
        parts.stream()
                .filter(part -> part.control() instanceof Text)
                .findFirst()
                .ifPresent(
                        part -> {
                            part.control().setFocus();
                            ((Text) part.control()).selectAll();
                        });
    }

    @Override
    public boolean setFocus() {
        return !parts.isEmpty()
                && !parts.get(0).control().isDisposed()
                && parts.get(0).control().setFocus();
    }
}
