/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.curation.adjudication.Rule;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.AdjudicateDocuments.DocumentResult;
import org.scholion.project.BadRequestException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Asks for a rule and for documents, and shows what it would settle there before anything is
 * written. It is worked out in the background, a moment after the last change.
 */
final class RulePage extends FormPage {

    private static final int MOMENT_MILLISECONDS = 250;

    /** More documents are counted, not listed. */
    private static final int LISTED = 1_000;

    private final OpenProject project;
    private final String actor;
    private final List<DocumentOverview> selected;
    private final List<Rule> rules =
            new ArrayList<>(List.of(new Rule.Unanimous(), new Rule.Majority(), new Rule.Single()));
    private Optional<Fields> fields = Optional.empty();
    private Optional<AdjudicateDocuments.Request> foreseen = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private int turn;

    private record Fields(Combo rule, Combo which, Text pattern, Table rows, Label said) {}

    RulePage(OpenProject project, String actor, List<DocumentOverview> selected) {
        super(UiWords.say("workbench.rule.title"), UiWords.say("workbench.assign.message"));
        this.project = project;
        this.actor = actor;
        this.selected = List.copyOf(selected);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        Combo rule =
                combo(
                        page,
                        UiWords.say("workbench.rule.rule"),
                        rules.stream().map(RulePage::name).toList(),
                        SWT.READ_ONLY);
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.assign.which"));
        Combo which = new Combo(page, SWT.READ_ONLY);
        if (!selected.isEmpty()) {
            which.add(UiWords.say("workbench.assign.selected", "number", selected.size()));
        }
        which.add(UiWords.say("workbench.assign.all"));
        which.add(UiWords.say("workbench.assign.matching"));
        which.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
        Text pattern = new Text(page, SWT.BORDER);
        pattern.setMessage(UiWords.say("workbench.assign.pattern"));
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(pattern);
        Table rows = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        column(rows, "workbench.rule.name", 250, SWT.LEAD);
        column(rows, "workbench.rule.worked", 90, SWT.TRAIL);
        column(rows, "workbench.rule.accepted", 90, SWT.TRAIL);
        column(rows, "workbench.rule.rejected", 90, SWT.TRAIL);
        column(rows, "workbench.rule.open", 80, SWT.TRAIL);
        column(rows, "workbench.rule.gold", 130, SWT.LEAD);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(680, 200)
                .minSize(SWT.DEFAULT, 110)
                .applyTo(rows);
        Label said = sentences(page, 3);
        fields = Optional.of(new Fields(rule, which, pattern, rows, said));
        rule.addListener(SWT.Selection, event -> changed());
        which.addListener(SWT.Selection, event -> changed());
        pattern.addListener(
                SWT.Modify,
                event -> {
                    if (!pattern.getText().isBlank()) {
                        which.select(which.getItemCount() - 1);
                    }
                    changed();
                });
        setControl(page);
        page.addDisposeListener(gone -> running.ifPresent(Job::cancel));
        readMembers();
        changed();
    }

    private static void column(Table table, String code, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(UiWords.say(code));
        column.setWidth(width);
    }

    private static String name(Rule rule) {
        return rule instanceof Rule.OfMember of
                ? UiWords.say("workbench.rule.of-member", "member", of.member())
                : UiWords.say("workbench.rule.rules", "rule", rule.word());
    }

    private void readMembers() {
        UseCaseJob<List<Member>> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getShell().getDisplay(),
                        progress -> project.members(),
                        this::offer);
        job.setSystem(true);
        job.schedule();
    }

    private void offer(List<Member> members) {
        Combo rule = fields.orElseThrow().rule();
        if (rule.isDisposed()) {
            return;
        }
        for (Member member : members) {
            Rule of = new Rule.OfMember(member.name());
            rules.add(of);
            rule.add(name(of));
        }
    }

    /** Works out anew what is asked for, a moment later, unless it changes again. */
    private void changed() {
        Fields f = fields.orElseThrow();
        foreseen = Optional.empty();
        setPageComplete(false);
        running.ifPresent(Job::cancel);
        int now = ++turn;
        f.rule()
                .getDisplay()
                .timerExec(
                        MOMENT_MILLISECONDS,
                        () -> {
                            if (now == turn && !f.rule().isDisposed()) {
                                foresee(f, now);
                            }
                        });
    }

    private void foresee(Fields f, int now) {
        f.rows().removeAll();
        Optional<AdjudicateDocuments.Request> asked = Optional.empty();
        try {
            asked = asked(f);
            setErrorMessage(null);
        } catch (BadRequestException no) {
            setErrorMessage(UiWords.say(no));
        }
        if (asked.isEmpty()) {
            f.said().setText(UiWords.say("workbench.rule.incomplete"));
            return;
        }
        AdjudicateDocuments.Request request = asked.get();
        f.said().setText(UiWords.say("workbench.assign.working-out"));
        UseCaseJob<AdjudicateDocuments.Result> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.foreseeing"),
                        f.rule().getDisplay(),
                        progress -> adjudicating(project).run(dry(request), progress),
                        found -> {
                            if (now == turn && !f.rule().isDisposed()) {
                                show(f, request, found);
                            }
                        },
                        failure -> {
                            if (now == turn && !f.rule().isDisposed()) {
                                setErrorMessage(failure.message());
                                f.said().setText("");
                            }
                        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    private static AdjudicateDocuments.Request dry(AdjudicateDocuments.Request request) {
        return new AdjudicateDocuments.Request(
                request.rule(), request.pattern(), request.among(), request.actor(), true);
    }

    private void show(
            Fields f, AdjudicateDocuments.Request request, AdjudicateDocuments.Result found) {
        foreseen = Optional.of(request);
        found.documents().stream()
                .limit(LISTED)
                .forEach(
                        document ->
                                new TableItem(f.rows(), SWT.NONE).setText(row(document, request)));
        f.said().setText(sums(found, true).replace("&", "&&"));
        setPageComplete(found.adjudicated() > 0);
    }

    private static String[] row(DocumentResult document, AdjudicateDocuments.Request request) {
        boolean left = document.left().isPresent();
        return new String[] {
            UiWords.name(document.document().name()),
            number(document.worked()),
            left ? "" : number(document.accepted()),
            left ? "" : number(document.rejected()),
            left ? "" : number(document.open().size()),
            document.left()
                    .map(
                            why ->
                                    UiWords.say(
                                            "workbench.rule.left",
                                            "why",
                                            why,
                                            "wanted",
                                            request.rule().workers()))
                    .orElseGet(() -> UiWords.say("workbench.rule.state", "state", document.state()))
        };
    }

    private static String number(int number) {
        return UiWords.say("workbench.members.number", "n", number);
    }

    /** Returns what it comes to in all. */
    static String sums(AdjudicateDocuments.Result result, boolean dry) {
        return UiWords.say(
                "workbench.rule.sums",
                "dry",
                dry,
                "documents",
                result.adjudicated(),
                "all",
                result.documents().size(),
                "accepted",
                result.documents().stream().mapToInt(DocumentResult::accepted).sum(),
                "rejected",
                result.documents().stream().mapToInt(DocumentResult::rejected).sum(),
                "open",
                result.documents().stream()
                        .filter(document -> document.left().isEmpty())
                        .mapToInt(document -> document.open().size())
                        .sum(),
                "done",
                result.documents().stream().filter(DocumentResult::isFinished).count());
    }

    /** Returns what the fields say; nothing while they say too little. */
    private Optional<AdjudicateDocuments.Request> asked(Fields f) throws BadRequestException {
        int chosen = f.rule().getSelectionIndex();
        if (chosen < 0) {
            return Optional.empty();
        }
        Rule rule = rules.get(chosen);
        int index = f.which().getSelectionIndex() + (selected.isEmpty() ? 1 : 0);
        String pattern = f.pattern().getText().strip();
        return switch (index) {
            case 0 ->
                    Optional.of(
                            new AdjudicateDocuments.Request(
                                    rule,
                                    Optional.empty(),
                                    Optional.of(
                                            selected.stream()
                                                    .map(DocumentOverview::id)
                                                    .collect(Collectors.toSet())),
                                    actor,
                                    false));
            case 1 ->
                    Optional.of(
                            new AdjudicateDocuments.Request(rule, Optional.empty(), actor, false));
            default ->
                    pattern.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new AdjudicateDocuments.Request(
                                            rule,
                                            Optional.of(DocumentPattern.parse(pattern)),
                                            actor,
                                            false));
        };
    }

    /** Returns what settles it. */
    AdjudicateDocuments adjudicating(OpenProject open) {
        return new AdjudicateDocuments(open, InstantSource.system());
    }

    /** Returns what was shown, to be carried out. */
    AdjudicateDocuments.Request request() {
        return foreseen.orElseThrow();
    }
}
