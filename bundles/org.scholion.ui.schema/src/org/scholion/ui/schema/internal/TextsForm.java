/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.schema.model.ExampleDefinition;
import org.scholion.schema.model.Guided;
import org.scholion.schema.model.GuidelineDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.TranslationDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.ui.editor.guidelines.GuidelineText;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.words.UiWords;

/** The words of an element in other languages, and its guidelines with their examples. */
final class TextsForm {

    private static final int LANGUAGE_WIDTH = 60;
    private static final int GUIDELINE_LINES = 7;

    /** What is typed without a break is laid out once. */
    private static final int MOMENT_MILLISECONDS = 150;

    private final SchemaEditing editing;
    private final FormControls controls;
    private final List<FormPart> parts;
    private final Runnable fit;

    /**
     * Creates it.
     *
     * @param parts gets what it makes
     * @param fit is called when something needs another height
     */
    TextsForm(SchemaEditing editing, FormControls controls, List<FormPart> parts, Runnable fit) {
        this.editing = editing;
        this.controls = controls;
        this.parts = parts;
        this.fit = fit;
    }

    /** Makes a row for each language. */
    void translations(Composite parent, SchemaElement element) {
        boolean hasShort = element instanceof TypeDefinition;
        int columns = hasShort ? 5 : 4;
        Composite rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 4).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rows);
        if (!element.getTranslations().isEmpty()) {
            head(rows, "design.language");
            head(rows, "design.name");
            if (hasShort) {
                head(rows, "design.short-name");
            }
            head(rows, "design.description");
            new Label(rows, SWT.NONE);
        }
        for (TranslationDefinition each : element.getTranslations()) {
            narrow(line(rows, each, Literals.TRANSLATION_DEFINITION__LANGUAGE, "design.language"));
            line(rows, each, Literals.TRANSLATION_DEFINITION__NAME, "design.name");
            if (hasShort) {
                narrow(
                        line(
                                rows,
                                each,
                                Literals.TRANSLATION_DEFINITION__SHORT_NAME,
                                "design.short-name"));
            }
            line(rows, each, Literals.TRANSLATION_DEFINITION__DESCRIPTION, "design.description");
            remove(rows, element, each, "design.remove-translation");
        }
        button(
                rows,
                "design.add-translation",
                columns,
                () ->
                        editing.change(
                                element,
                                () ->
                                        element.getTranslations()
                                                .add(
                                                        SchemaFactory.eINSTANCE
                                                                .createTranslationDefinition())));
    }

    /** Makes a text for each language, with its examples under it. */
    void guidelines(Composite parent, Guided element) {
        Composite rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 4).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rows);
        SchemaElement named = (SchemaElement) element;
        for (GuidelineDefinition each : element.getGuidelines()) {
            FormPart language =
                    line(rows, each, Literals.GUIDELINE_DEFINITION__LANGUAGE, "design.language");
            narrow(language);
            ((Text) language.control()).setMessage(editing.language());
            FormPart text =
                    keep(
                            controls.text(
                                    rows,
                                    each,
                                    Literals.GUIDELINE_DEFINITION__TEXT,
                                    true,
                                    UiWords.say("design.guideline")));
            GridDataFactory.createFrom((GridData) text.control().getLayoutData())
                    .span(2, 1)
                    .hint(80, GUIDELINE_LINES * ((Text) text.control()).getLineHeight())
                    .applyTo(text.control());
            remove(rows, named, each, "design.remove-guideline");
            reads(rows, each);
            for (ExampleDefinition example : each.getExamples()) {
                example(rows, named, example);
            }
            new Label(rows, SWT.NONE);
            button(rows, "design.add-example", 3, () -> addExample(named, each));
        }
        button(
                rows,
                "design.add-guideline",
                4,
                () ->
                        editing.change(
                                named,
                                () ->
                                        element.getGuidelines()
                                                .add(
                                                        SchemaFactory.eINSTANCE
                                                                .createGuidelineDefinition())));
    }

    /** How it reads stands below what is written, and follows it. */
    private void reads(Composite rows, GuidelineDefinition guideline) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(UiWords.say("design.guideline-reads"));
        Quiet.label(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        GuidelineText text = new GuidelineText(rows);
        FormControls.named(text, UiWords.say("design.guideline-reads"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(80, SWT.DEFAULT)
                .applyTo(text);
        new Label(rows, SWT.NONE);
        text.show(written(guideline));
        Runnable render =
                () -> {
                    if (!text.isDisposed() && text.show(written(guideline))) {
                        fit.run();
                    }
                };
        text.addDisposeListener(gone -> text.getDisplay().timerExec(-1, render));
        parts.add(
                new FormPart(
                        "reads:" + guideline.hashCode(),
                        text,
                        () -> text.getDisplay().timerExec(MOMENT_MILLISECONDS, render)));
    }

    private static String written(GuidelineDefinition guideline) {
        return guideline.getText() == null ? "" : guideline.getText();
    }

    private void addExample(SchemaElement element, GuidelineDefinition guideline) {
        editing.change(
                element,
                () ->
                        guideline
                                .getExamples()
                                .add(SchemaFactory.eINSTANCE.createExampleDefinition()));
    }

    private void example(Composite rows, SchemaElement element, ExampleDefinition example) {
        keep(
                controls.check(
                        rows,
                        example,
                        Literals.EXAMPLE_DEFINITION__NEGATIVE,
                        UiWords.say("design.negative")));
        line(rows, example, Literals.EXAMPLE_DEFINITION__TEXT, "design.example");
        FormPart reason = line(rows, example, Literals.EXAMPLE_DEFINITION__REASON, "design.reason");
        ((Text) reason.control()).setMessage(UiWords.say("design.reason"));
        remove(rows, element, example, "design.remove-example");
    }

    private static void head(Composite parent, String code) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(UiWords.say(code));
        Quiet.label(label);
    }

    private FormPart line(
            Composite parent, EObject owner, EStructuralFeature feature, String code) {
        return keep(controls.text(parent, owner, feature, false, UiWords.say(code)));
    }

    private FormPart keep(FormPart part) {
        parts.add(part);
        return part;
    }

    private static void narrow(FormPart part) {
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .hint(LANGUAGE_WIDTH, SWT.DEFAULT)
                .applyTo(part.control());
    }

    private void remove(Composite parent, EObject about, EObject part, String code) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(Images.image(Icon.REMOVE));
        button.setToolTipText(UiWords.say(code));
        FormControls.named(button, UiWords.say(code));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        button.addListener(
                SWT.Selection, event -> editing.change(about, () -> EcoreUtil.remove(part)));
    }

    private static void button(Composite parent, String code, int columns, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(UiWords.say(code));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
