/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.scholion.project.migration.StepText;
import org.scholion.project.migration.TypeNames;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.ui.words.UiWords;

/** Asks, for each difference that annotations may not fit, what becomes of them. */
final class MigrationDecisions extends ScrolledComposite {

    private static final int COLUMNS = 2;

    private final Composite content;
    private final Runnable whenChosen;
    private final List<MigrationStep> chosen = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param whenChosen hears that something else was chosen
     */
    MigrationDecisions(Composite page, Runnable whenChosen) {
        super(page, SWT.V_SCROLL | SWT.BORDER);
        this.whenChosen = whenChosen;
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        content = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(8, 8)
                .spacing(12, 6)
                .applyTo(content);
        setContent(content);
        content.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** Returns what is chosen, each once. */
    List<MigrationStep> chosen() {
        return List.copyOf(new LinkedHashSet<>(chosen));
    }

    /** Asks anew, beginning with what is proposed. */
    void ask(SchemaDifference difference, MigrationPlan proposed, TypeNames names) {
        chosen.clear();
        for (Control old : content.getChildren()) {
            old.dispose();
        }
        difference.decisions().forEach(decision -> decide(decision, proposed, names));
        if (difference.decisions().isEmpty()) {
            Label none = new Label(content, SWT.WRAP);
            none.setText(
                    UiWords.say(
                            "workbench.migration.nothing-to-decide",
                            "changes",
                            difference.changes().size()));
            GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(none);
        }
        content.layout(true, true);
        fit();
    }

    private void decide(SchemaDifference.Decision decision, MigrationPlan plan, TypeNames names) {
        List<MigrationStep> choices = decision.choices();
        int first =
                choices.stream()
                        .filter(plan.steps()::contains)
                        .findFirst()
                        .map(choices::indexOf)
                        .orElse(0);
        int at = chosen.size();
        chosen.add(choices.get(first));
        Label what = new Label(content, SWT.WRAP);
        what.setText(UiWords.say(decision.change()).replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(280, SWT.DEFAULT)
                .applyTo(what);
        Combo combo = new Combo(content, SWT.READ_ONLY);
        choices.forEach(step -> combo.add(UiWords.say(new StepText(step, names))));
        combo.select(first);
        combo.setEnabled(choices.size() > 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> {
                    chosen.set(at, choices.get(combo.getSelectionIndex()));
                    whenChosen.run();
                });
    }
}
