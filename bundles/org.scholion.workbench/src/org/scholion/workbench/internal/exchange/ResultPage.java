/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.problems.ProblemListDialog;
import org.scholion.ui.problems.ProblemTable;
import org.scholion.ui.words.UiWords;

/** Shows what became of an import or export: counts, then problems that can be copied. */
final class ResultPage extends WizardPage {

    private @Nullable Label figures;
    private @Nullable Label problemsHeading;
    private @Nullable ProblemTable table;
    private @Nullable Button copy;
    private @Nullable Button open;
    private Optional<Path> folder = Optional.empty();
    private List<ListedProblem> problems = List.of();

    ResultPage() {
        super("result");
        setTitle(UiWords.say("workbench.result.title"));
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(page);
        Label newFigures = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(newFigures);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        Label newHeading = new Label(buttons, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(newHeading);
        ProblemTable newTable = new ProblemTable(page, List.of());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(newTable);
        Button newOpen = new Button(buttons, SWT.PUSH);
        newOpen.setText(UiWords.say("workbench.result.open-folder"));
        newOpen.addListener(
                SWT.Selection,
                event -> folder.ifPresent(place -> Program.launch(place.toString())));
        newOpen.setVisible(false);
        Button newCopy = new Button(buttons, SWT.PUSH);
        newCopy.setText(UiWords.say("ui.problems.copy-all-button"));
        newCopy.addListener(SWT.Selection, event -> ProblemListDialog.copy(page, problems));
        figures = newFigures;
        problemsHeading = newHeading;
        table = newTable;
        copy = newCopy;
        open = newOpen;
        setControl(page);
    }

    /** Shows an outcome. */
    void show(Outcome outcome) {
        problems = outcome.problems();
        folder = outcome.folder();
        setMessage(outcome.headline(), problems.isEmpty() ? INFORMATION : WARNING);
        Label shownFigures = figures;
        Label heading = problemsHeading;
        ProblemTable shownTable = table;
        Button shownCopy = copy;
        if (shownFigures == null || heading == null || shownTable == null || shownCopy == null) {
            return;
        }
        shownFigures.setText(String.join("\n", outcome.figures()));
        heading.setText(
                UiWords.say(
                        problems.isEmpty()
                                ? "workbench.result.nothing"
                                : "workbench.result.problems"));
        shownTable.show(problems);
        shownTable.setVisible(!problems.isEmpty());
        shownCopy.setVisible(!problems.isEmpty());
        Button shownOpen = open;
        if (shownOpen != null) {
            shownOpen.setVisible(folder.isPresent());
        }
        shownFigures.getParent().layout(true, true);
    }

    @Override
    public @Nullable IWizardPage getPreviousPage() {
        return null;
    }
}
