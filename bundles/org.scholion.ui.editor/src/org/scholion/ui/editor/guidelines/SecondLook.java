/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.ListMarksOfTypes;
import org.scholion.project.ListMarksOfTypes.Mark;
import org.scholion.project.guideline.GuidelineMemory;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.ui.editor.secondlook.GuidelineState;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * The member's own marks of types whose guideline has changed, to be looked at one after the other:
 * opening a line shows its mark in the text and notes that it was looked at. Not there while
 * nothing is queued.
 */
final class SecondLook extends Composite {

    /** A line of the list; one that was looked at is another one, and so drawn anew. */
    private record Line(Mark mark, boolean looked) {}

    private final ProjectService projects;
    private final MarkOpening opening;
    private final Label progress;
    private final LongTable<Line> table;
    private final Runnable changed;
    private GuidelineMemory memory = GuidelineMemory.NONE;
    private Schema schema = Schema.empty();
    private List<Mark> marks = List.of();
    private Optional<Job> running = Optional.empty();

    /**
     * Creates it, empty.
     *
     * @param changed called when it came or went
     */
    SecondLook(Composite parent, ProjectService projects, MarkOpening opening, Runnable changed) {
        super(parent, SWT.NONE);
        this.projects = projects;
        this.opening = opening;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
        progress = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(progress);
        Button done = new Button(this, SWT.PUSH);
        done.setText(UiWords.say("editor.guidelines.looked"));
        done.addListener(SWT.Selection, e -> keep(memory.done()));
        table =
                new LongTable<>(
                        this, SWT.SINGLE, UiWords.say("editor.guidelines.marks"), this::paint);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.column(UiWords.say("editor.guidelines.mark"), 190, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.type"), 110, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.document"), 120, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(0));
        table.onOpen(
                () -> table.selected().stream().findFirst().map(Line::mark).ifPresent(this::look));
        Runnable end =
                new GuidelineState()
                        .onChange(
                                () -> {
                                    if (!isDisposed()) {
                                        getDisplay().asyncExec(this::follow);
                                    }
                                });
        addDisposeListener(
                gone -> {
                    end.run();
                    running.ifPresent(Job::cancel);
                });
    }

    /** Returns whether anything is queued. */
    boolean isWanted() {
        return !memory.queued().isEmpty();
    }

    /** Returns the first of the types that are queued, if any is. */
    Optional<String> type() {
        return memory.queued().stream().sorted().findFirst();
    }

    /** Reads anew what is queued. */
    void follow() {
        if (isDisposed()) {
            return;
        }
        Optional<OpenProject> project = projects.project();
        boolean wanted = isWanted();
        Set<String> before = memory.queued();
        memory =
                project.map(p -> new GuidelineState().of(p.address(), projects.member()))
                        .orElse(GuidelineMemory.NONE);
        if (wanted != isWanted()) {
            changed.run();
        }
        if (project.isPresent()
                && isWanted()
                && (!memory.queued().equals(before) || marks.isEmpty())) {
            read(project.get());
        } else {
            fill();
        }
    }

    private void read(OpenProject project) {
        running.ifPresent(Job::cancel);
        String member = projects.member();
        Set<String> types = memory.queued();
        UseCaseJob<ListMarksOfTypes.Result> job =
                new UseCaseJob<>(
                        UiWords.say("editor.guidelines.task"),
                        getDisplay(),
                        progressing ->
                                new ListMarksOfTypes(project)
                                        .run(
                                                new ListMarksOfTypes.Request(member, types),
                                                progressing),
                        result -> {
                            if (!isDisposed() && types.equals(memory.queued())) {
                                marks = result.marks();
                                schema = UiWords.schemaLanguage().speak(project.schema());
                                fill();
                            }
                        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    private void fill() {
        progress.setText(
                UiWords.say(
                        "editor.guidelines.progress",
                        "looked",
                        marks.stream().filter(this::isLookedAt).count(),
                        "count",
                        marks.size()));
        table.show(
                LongList.of(
                        isWanted() ? lines() : List.of(), line -> line.mark().annotation().id()));
    }

    private List<Line> lines() {
        return marks.stream().map(mark -> new Line(mark, isLookedAt(mark))).toList();
    }

    private boolean isLookedAt(Mark mark) {
        return memory.looked().contains(mark.annotation().id().toString());
    }

    private void paint(TableItem item, Line line) {
        Mark mark = line.mark();
        item.setText(
                new String[] {
                    AnnotationTexts.brief(mark.words()),
                    UiWords.name(
                            schema.type(mark.annotation().typeId())
                                    .map(AnnotationType::name)
                                    .orElse(mark.annotation().typeId())),
                    UiWords.name(mark.document().name())
                });
        boolean looked = line.looked();
        item.setImage(
                looked
                        ? Images.image(Icon.CHECK, ColorRole.QUIET_TEXT)
                        : Images.image(Icon.STATE_NEW, ColorRole.ICON));
        item.setForeground(ThemeColors.color(looked ? ColorRole.QUIET_TEXT : ColorRole.TEXT));
    }

    private void look(Mark mark) {
        projects.project()
                .ifPresent(
                        project -> {
                            opening.open(project, mark);
                            keep(memory.look(mark.annotation().id().toString()));
                        });
    }

    private void keep(GuidelineMemory now) {
        projects.project()
                .ifPresent(
                        project ->
                                new GuidelineState()
                                        .keep(project.address(), projects.member(), now));
    }
}
