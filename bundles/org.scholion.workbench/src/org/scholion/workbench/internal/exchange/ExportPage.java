/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.Member;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Packing;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.project.ExportRequest;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import org.scholion.text.OffsetUnit;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Asks what to export and how. */
final class ExportPage extends WizardPage {

    private static final String USUAL = "jsonl";

    private final List<String> owners = new ArrayList<>();
    private final OpenProject project;
    private final List<Format> formats;
    private final String ownName;
    private final FormatLayouts layouts;
    private @Nullable Combo format;
    private @Nullable Label layout;
    private @Nullable Combo of;
    private @Nullable OffsetChoice offsets;
    private @Nullable Combo packing;
    private @Nullable Text folder;
    private @Nullable TickBox overwrite;

    ExportPage(OpenProject project, Formats formats, String ownName, FormatLayouts layouts) {
        super("options");
        this.project = project;
        this.formats = FormatNames.sorted(formats, Format::canWrite);
        this.ownName = ownName;
        this.layouts = layouts;
        setTitle(UiWords.say("workbench.export.title"));
        setMessage(UiWords.say("workbench.export.message"));
        setPageComplete(false);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        Combo newFormat =
                combo(
                        page,
                        UiWords.say("workbench.exchange.format"),
                        formats.stream().map(FormatNames::of).toList(),
                        SWT.READ_ONLY);
        newFormat.select(usual());
        newFormat.addListener(SWT.Selection, event -> showChoices());
        format = newFormat;
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.export.layout"));
        Label newLayout = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(400, SWT.DEFAULT)
                .applyTo(newLayout);
        layout = newLayout;
        Combo newOf = combo(page, UiWords.say("workbench.export.of"), List.of(), SWT.READ_ONLY);
        of = newOf;
        offsets =
                new OffsetChoice(
                        page,
                        UiWords.say("workbench.export.offsets"),
                        UiWords.say("workbench.export.offsets.usual"));
        packing =
                combo(
                        page,
                        UiWords.say("workbench.export.packing"),
                        List.of(
                                UiWords.say("workbench.export.packing.none"),
                                UiWords.say("workbench.export.packing.gz"),
                                UiWords.say("workbench.export.packing.zip")),
                        SWT.READ_ONLY);
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.export.folder"));
        Text newFolder = new Text(page, SWT.BORDER);
        newFolder.setMessage(UiWords.say("workbench.export.folder-hint"));
        newFolder.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(newFolder);
        folder = newFolder;
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(UiWords.say("workbench.browse"));
        browse.addListener(
                SWT.Selection,
                event -> {
                    DirectoryDialog dialog = new DirectoryDialog(getShell());
                    dialog.setText(UiWords.say("workbench.export.into"));
                    String chosen = dialog.open();
                    if (chosen != null) {
                        newFolder.setText(chosen);
                    }
                });
        new Label(page, SWT.NONE);
        TickBox newOverwrite =
                TickBox.turning(page, UiWords.say("workbench.export.overwrite"), false, () -> {});
        GridDataFactory.fillDefaults().span(2, 1).applyTo(newOverwrite);
        overwrite = newOverwrite;
        setControl(page);
        offer(newOf, List.of(ownName));
        offerMembers(newOf);
        showChoices();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            showChoices(); // the next page may have chosen something
        }
    }

    /** How it is laid out can be looked at before one knows where it goes. */
    @Override
    public boolean canFlipToNextPage() {
        return getNextPage() != null;
    }

    /** Shows what can be chosen of the format, and what was chosen of its layout. */
    private void showChoices() {
        Format chosen = format();
        OffsetChoice unit = offsets;
        Label said = layout;
        if (unit == null || said == null) {
            return;
        }
        unit.enable(chosen.writer().filter(DocumentWriter::choosesOffsets).isPresent());
        Map<LayoutOption, String> values = layouts.of(chosen);
        List<Message> words =
                Arrays.stream(LayoutOption.values())
                        .filter(values::containsKey)
                        .map(
                                option ->
                                        Message.of(
                                                "workbench.export.layout.one",
                                                "option",
                                                option.label(),
                                                "value",
                                                values.getOrDefault(option, "")))
                        .toList();
        boolean none =
                Arrays.stream(LayoutOption.values())
                        .noneMatch(option -> FormatLayouts.understands(chosen, option));
        said.setText(
                none
                        ? UiWords.say("workbench.export.layout.none")
                        : UiWords.say(
                                "workbench.export.layout.chosen",
                                "number",
                                words.size(),
                                "choices",
                                words));
        said.getParent().layout();
    }

    /** Returns the format that is chosen. */
    Format format() {
        Combo chosen = format;
        return formats.get(chosen == null ? 0 : Math.max(0, chosen.getSelectionIndex()));
    }

    /** Returns whose annotations are chosen. */
    Optional<Whose> whose() {
        Combo chosen = of;
        int index = chosen == null ? -1 : chosen.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(Whose.parse(owners.get(index)));
    }

    /** Returns where one begins who has never exported: with all that a project holds. */
    private int usual() {
        return IntStream.range(0, formats.size())
                .filter(i -> formats.get(i).id().equals(USUAL))
                .findFirst()
                .orElse(0);
    }

    /** Returns which unit of offsets is chosen, if one is. */
    Optional<OffsetUnit> offsets() {
        OffsetChoice chosen = offsets;
        return chosen == null ? Optional.empty() : chosen.chosen();
    }

    private void offerMembers(Combo combo) {
        UseCaseJob<List<String>> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        combo.getDisplay(),
                        progress -> project.setOwners(),
                        members -> offer(combo, members));
        job.setSystem(true);
        job.schedule();
    }

    private void offer(Combo combo, List<String> members) {
        if (combo.isDisposed()) {
            return;
        }
        int index = combo.getSelectionIndex();
        String chosen = index < 0 ? ownName : owners.get(index);
        owners.clear();
        owners.addAll(members);
        owners.remove(Member.GOLD);
        owners.add(Member.GOLD);
        owners.add(Whose.ALL);
        // what is offered anew loses the keyboard
        boolean focus = combo.equals(combo.getDisplay().getFocusControl());
        combo.setItems(owners.stream().map(ExportPage::owner).toArray(String[]::new));
        combo.select(owners.indexOf(owners.contains(chosen) ? chosen : Whose.ALL));
        if (focus) {
            combo.setFocus();
        }
    }

    private static String owner(String of) {
        return UiWords.say("workbench.export.whose", "of", of, "name", of);
    }

    private Combo combo(Composite page, String name, List<String> choices, int style) {
        new Label(page, SWT.NONE).setText(name);
        Combo combo = new Combo(page, style);
        combo.setItems(choices.toArray(String[]::new));
        if (!choices.isEmpty()) {
            combo.select(0);
        }
        combo.addListener(SWT.Selection, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private Packing packing() {
        Combo chosen = packing;
        return switch (chosen == null ? 0 : chosen.getSelectionIndex()) {
            case 1 -> Packing.GZIP;
            case 2 -> Packing.ZIP;
            default -> Packing.NONE;
        };
    }

    private Optional<String> objection() {
        Format chosen = format();
        return packing() == Packing.GZIP && !chosen.writer().orElseThrow().standsAlone()
                ? Optional.of(UiWords.say("project.export.not-alone", "format", chosen.id()))
                : Optional.empty();
    }

    private void validate() {
        Text chosen = folder;
        Optional<String> wrong = objection();
        boolean complete = chosen != null && !chosen.getText().isBlank();
        if (chosen != null && complete) {
            try {
                complete = !Path.of(chosen.getText().strip()).toString().isEmpty();
            } catch (InvalidPathException no) {
                wrong = Optional.of(UiWords.say("workbench.no-folder-name", "why", no.getReason()));
            }
        }
        setErrorMessage(wrong.isPresent() ? wrong.get() : null);
        setPageComplete(complete && wrong.isEmpty());
    }

    /** Returns what was asked for. */
    ExportRequest request() {
        TickBox mayReplace = overwrite;
        Text chosenFolder = folder;
        if (mayReplace == null || chosenFolder == null) {
            throw new IllegalStateException("The page is not shown yet.");
        }
        return new ExportRequest(
                        format().id(),
                        Path.of(chosenFolder.getText().strip()).toAbsolutePath(),
                        whose(),
                        offsets())
                .withOverwrite(mayReplace.isTicked())
                .withPacking(packing());
    }
}
