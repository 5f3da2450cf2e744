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
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.scholion.schema.compile.ModelFinding;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.schema.internal.model.QuickFixes;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * What is wrong: with the selected element, with buttons that mend it; else with the schema, with a
 * button that goes to the first of it.
 */
final class FindingsBar extends Composite {

    private static final int MOST = 3;

    private final QuickFixes fixes;
    private final Consumer<EObject> goTo;
    private List<ModelFinding> findings = List.of();
    private Optional<EObject> selected = Optional.empty();

    /**
     * Creates it.
     *
     * @param goTo selects an element
     */
    FindingsBar(Composite parent, QuickFixes fixes, Consumer<EObject> goTo) {
        super(parent, SWT.NONE);
        this.fixes = fixes;
        this.goTo = goTo;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(6, 2).applyTo(this);
        ThemeColors.onChange(this, this::show);
        show();
    }

    void found(List<ModelFinding> now) {
        findings = now;
        show();
    }

    void selected(Optional<EObject> element) {
        selected = element;
        show();
    }

    private void show() {
        for (Control child : getChildren()) {
            child.dispose();
        }
        List<ModelFinding> own =
                findings.stream()
                        .filter(finding -> selected.filter(finding.element()::equals).isPresent())
                        .toList();
        if (findings.isEmpty()) {
            row(Icon.DONE, ColorRole.DONE, UiWords.say("design.all-well"));
            new Label(this, SWT.NONE);
        } else if (own.isEmpty()) {
            ModelFinding first = findings.get(0);
            row(icon(first), role(first), UiWords.say("design.found", count()));
            Composite buttons = buttons();
            button(buttons, UiWords.say("design.go-to"), () -> goTo.accept(first.element()));
        } else {
            for (ModelFinding finding : own.subList(0, Math.min(MOST, own.size()))) {
                row(
                        icon(finding),
                        role(finding),
                        UiWords.say("design.sentence", "what", finding.problem().message()));
                Composite buttons = buttons();
                for (QuickFixes.Fix fix : fixes.of(finding, finding.element())) {
                    button(buttons, UiWords.say(fix.says()), fix.mend());
                }
            }
        }
        getParent().layout(true, true);
    }

    private Object[] count() {
        long errors = findings.stream().filter(ModelFinding::error).count();
        return new Object[] {"errors", errors, "warnings", findings.size() - errors};
    }

    private static Icon icon(ModelFinding finding) {
        return finding.error() ? Icon.ERROR : Icon.PROBLEMS;
    }

    private static ColorRole role(ModelFinding finding) {
        return finding.error() ? ColorRole.ERROR : ColorRole.WARNING;
    }

    private void row(Icon icon, ColorRole role, String text) {
        Label image = new Label(this, SWT.NONE);
        image.setImage(Images.image(icon, role));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(image);
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(label);
    }

    private Composite buttons() {
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(buttons);
        return buttons;
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        // the bar is made anew by what the button does
        button.addListener(SWT.Selection, event -> button.getDisplay().asyncExec(action));
    }
}
