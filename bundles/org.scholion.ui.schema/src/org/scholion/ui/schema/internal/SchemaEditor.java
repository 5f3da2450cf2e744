/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.compile.SchemaCompiler;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.EditorStyle;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.project.EditedSchema;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Edits the schema of the open project, or of a file. */
public final class SchemaEditor extends EditorPart implements EditedSchema, ISaveablePart2 {

    /** The editor's id. */
    public static final String ID = "org.scholion.ui.schema.editor";

    private Optional<Composite> parent = Optional.empty();
    private Optional<SchemaEditing> editing = Optional.empty();
    private Optional<SchemaPane> pane = Optional.empty();
    private Optional<UseOpening> opening = Optional.empty();
    private Optional<UsageWatch> usage = Optional.empty();
    private Optional<Schema> handed = Optional.empty();
    private final ProjectListener following =
            new ProjectListener() {
                @Override
                public void storeChanged(List<StoreEvent> events) {
                    if (events.stream().anyMatch(StoreEvent.SchemaSaved.class::isInstance)) {
                        project().map(OpenProject::schema).ifPresent(SchemaEditor.this::saved);
                    }
                    usage.ifPresent(watch -> watch.follow(events));
                }
            };

    @Override
    @NonNullByDefault({})
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SchemaInput)) {
            throw new PartInitException(UiWords.say("design.not-a-schema"));
        }
        setSite(site);
        take((SchemaInput) input);
    }

    private void take(SchemaInput input) {
        setInput(input);
        setPartName(input.getName());
        setTitleImage(Images.image(Icon.INSPECTOR));
        firePropertyChange(IEditorPart.PROP_INPUT);
    }

    private SchemaInput input() {
        return (SchemaInput) getEditorInput();
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    /** The project whose schema this is, while it is open. */
    private Optional<OpenProject> project() {
        return projects()
                .project()
                .filter(open -> input().project().filter(open.address()::equals).isPresent());
    }

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite around) {
        Composite content = new Composite(around, SWT.NONE);
        content.setLayout(new FillLayout());
        parent = Optional.of(content);
        commands();
        opening = Optional.of(new UseOpening(getSite().getPage()));
        usage = Optional.of(new UsageWatch(content, this::project, this::used));
        projects().addListener(following);
        load();
    }

    private void load() {
        Optional<Path> file = input().file();
        Optional<Schema> schema = project().map(OpenProject::schema);
        if (file.isEmpty() && schema.isEmpty()) {
            return;
        }
        new UseCaseJob<SchemaDefinition>(
                        UiWords.say("design.task.open"),
                        getSite().getShell().getDisplay(),
                        progress ->
                                file.isPresent()
                                        ? SchemaLoading.read(file.get())
                                        : SchemaCompiler.decompile(schema.orElseThrow()),
                        this::show,
                        this::failed)
                .schedule();
    }

    private void failed(Failure failure) {
        FailureDialog.open(failure);
        getSite().getPage().closeEditor(this, false);
    }

    private void show(SchemaDefinition model) {
        if (parent.filter(content -> !content.isDisposed()).isEmpty()) {
            return;
        }
        Composite content = parent.get();
        pane.ifPresent(Composite::dispose);
        SchemaEditing made = new SchemaEditing(model);
        editing = Optional.of(made);
        SchemaPane shown =
                new SchemaPane(
                        content,
                        made,
                        SchemaEditor::inBackground,
                        SchemaEditor::dress,
                        this::places);
        pane = Optional.of(shown);
        ElementMenu.attach(shown);
        made.addListener(about -> firePropertyChange(IEditorPart.PROP_DIRTY));
        content.layout(true, true);
        firePropertyChange(IEditorPart.PROP_DIRTY);
        if (getSite().getPage().getActivePart() == this) {
            shown.setFocus();
        }
        count();
    }

    /**
     * The project has another version of its schema. Where that is what is edited, or was made of
     * it by a migration, it is what is edited from now on.
     */
    private void saved(Schema version) {
        if (editing.isEmpty() || pane.isEmpty()) {
            return;
        }
        Optional<Schema> shown = pane.get().watch().settled();
        if (shown.filter(version::equals).isPresent()) {
            editing.get().kept();
        } else if (!isDirty() || shown.isPresent() && shown.equals(handed)) {
            load();
        } else if (!handed.filter(version::equals).isPresent()) {
            say("design.apply.meanwhile");
        }
        count();
    }

    private static void dress(AnnotationCanvas canvas) {
        EditorStyle.apply(canvas);
        ThemeColors.onChange(canvas, () -> EditorStyle.apply(canvas));
        AppearancePreferences.onChange(canvas, () -> EditorStyle.apply(canvas));
    }

    private static void inBackground(Runnable work) {
        Job job =
                Job.createSystem(
                        UiWords.say("design.task.review"),
                        monitor -> {
                            work.run();
                        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** Counts what is used, where the schema is that of annotations. */
    private void count() {
        usage.ifPresent(UsageWatch::count);
    }

    private void used(SchemaUsage.Result counted) {
        pane.filter(p -> !p.isDisposed()).ifPresent(p -> p.used(Optional.of(counted)));
    }

    private void places(SchemaPart part) {
        project()
                .ifPresent(
                        open ->
                                UsesDialog.open(
                                        getSite().getShell(),
                                        open,
                                        part,
                                        use ->
                                                opening.ifPresent(
                                                        to ->
                                                                to.open(
                                                                        open,
                                                                        projects().member(),
                                                                        use))));
    }

    // Commands

    private void commands() {
        EditorCommands on = new EditorCommands(getSite());
        on.on(
                "org.eclipse.ui.edit.undo",
                () -> editing.filter(SchemaEditing::canUndo).isPresent(),
                () -> editing.ifPresent(SchemaEditing::undo));
        on.on(
                "org.eclipse.ui.edit.redo",
                () -> editing.filter(SchemaEditing::canRedo).isPresent(),
                () -> editing.ifPresent(SchemaEditing::redo));
        on.on("org.eclipse.ui.edit.cut", this::inTree, () -> pane.ifPresent(SchemaPane::cut));
        on.on("org.eclipse.ui.edit.copy", this::inTree, () -> pane.ifPresent(SchemaPane::copy));
        on.on("org.eclipse.ui.edit.paste", this::inTree, () -> pane.ifPresent(SchemaPane::paste));
        on.on("org.eclipse.ui.edit.delete", this::inTree, () -> pane.ifPresent(SchemaPane::delete));
        on.on(
                WorkbenchCommand.PREFIX + "schema.up",
                () -> pane.isPresent(),
                () -> pane.ifPresent(p -> p.move(true)));
        on.on(
                WorkbenchCommand.PREFIX + "schema.down",
                () -> pane.isPresent(),
                () -> pane.ifPresent(p -> p.move(false)));
        on.on(WorkbenchCommand.PREFIX + "schema.add", () -> pane.isPresent(), this::chooseWhat);
    }

    private boolean inTree() {
        return pane.filter(p -> !p.isDisposed() && p.tree().tree().isFocusControl()).isPresent();
    }

    private void chooseWhat() {
        pane.ifPresent(ElementMenu::chooseWhat);
    }

    // Keeping

    @Override
    public void apply(Consumer<Schema> migrate) {
        Optional<OpenProject> open = projects().project();
        if (editing.isEmpty() || open.isEmpty()) {
            return;
        }
        SchemaEditing now = editing.get();
        now.endTyping();
        ApplyPage.open(
                getSite().getShell(),
                open.get(),
                projects().member(),
                now.copy(),
                new ApplyPage.Hearers(
                        schema -> handed = Optional.of(schema),
                        () -> say("design.apply.problems"),
                        migrate,
                        this::applied));
    }

    /** What made no new version, since the project has it, is kept as well. */
    private void applied(Schema schema) {
        if (input().file().isEmpty()
                && pane.flatMap(p -> p.watch().settled()).filter(schema::equals).isPresent()) {
            editing.ifPresent(SchemaEditing::kept);
        }
    }

    private void applyByCommand() {
        try {
            getSite()
                    .getService(IHandlerService.class)
                    .executeCommand(WorkbenchCommand.PREFIX + "schema.migrate", null);
        } catch (CommandException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void say(String code) {
        MessageDialog.openInformation(
                getSite().getShell(), UiWords.say("design.apply"), UiWords.say(code));
    }

    @Override
    @NonNullByDefault({})
    public void doSave(IProgressMonitor monitor) {
        if (input().file().isPresent()) {
            save(input().file().get());
        } else if (project().isPresent()) {
            applyByCommand();
        } else {
            doSaveAs();
        }
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.xml"});
        dialog.setFileName("schema.xml");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null && save(Path.of(chosen))) {
            take(SchemaInput.of(Path.of(chosen)));
        }
    }

    private boolean save(Path file) {
        boolean saved = editing.filter(now -> FileSaving.save(now.copy(), file)).isPresent();
        if (saved) {
            editing.ifPresent(SchemaEditing::kept);
        }
        return saved;
    }

    @Override
    public boolean isDirty() {
        return editing.filter(SchemaEditing::isChanged).isPresent();
    }

    @Override
    public int promptToSaveOnClose() {
        if (project().isEmpty()) {
            return DEFAULT;
        }
        CloseQuestion.Answer answer = CloseQuestion.ask(getSite().getShell());
        if (answer == CloseQuestion.Answer.APPLY) {
            // what it comes to is shown first, so the editor stays until then
            getSite().getShell().getDisplay().asyncExec(this::applyByCommand);
        }
        return answer == CloseQuestion.Answer.DROP ? NO : CANCEL;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void setFocus() {
        pane.filter(p -> !p.isDisposed()).ifPresent(SchemaPane::setFocus);
    }

    @Override
    public void dispose() {
        projects().removeListener(following);
        opening.ifPresent(UseOpening::stop);
        super.dispose();
    }
}
