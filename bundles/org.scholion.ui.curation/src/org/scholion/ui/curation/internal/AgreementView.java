/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.part.ViewPart;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.curation.study.Layer;
import org.scholion.project.Progress;
import org.scholion.project.SaveAgreement;
import org.scholion.project.SurveyAgreement;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.Sight;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * Shows how far members agree, and the places behind each figure. It measures when it is first seen
 * and when asked to; an edit makes what it shows out of date, and it says so.
 */
public final class AgreementView extends ViewPart implements ProjectListener {

    /** More places are not read one by one. */
    private static final int MOST_PLACES = 2_000;

    private @Nullable Pieces pieces;
    private Optional<Session> session = Optional.empty();

    private record Pieces(
            ContentStack stack, EmptyState empty, AgreementPane pane, PlaceOpening places) {}

    /** What is measured of a project; the survey remembers what it counted. */
    private static final class Session {
        final OpenProject project;
        final SurveyAgreement survey;
        Optional<AgreementSurvey> measured = Optional.empty();
        Optional<Job> running = Optional.empty();
        AgreementScope scope = AgreementScope.STANDARD;

        Session(OpenProject project) {
            this.project = project;
            survey = new SurveyAgreement(project);
        }
    }

    @Override
    public void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        pieces =
                new Pieces(
                        stack,
                        new EmptyState(stack),
                        new AgreementPane(stack, new Around()),
                        new PlaceOpening(getSite().getPage()));
        projects().addListener(this);
        stack.addDisposeListener(
                gone -> {
                    projects().removeListener(this);
                    cancel();
                });
        ThemeColors.onChange(stack, this::showIcon);
        showIcon();
        projectChanged();
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(Icon.CHECK));
    }

    private ProjectService projects() {
        return getSite().getService(ProjectService.class);
    }

    private static SurveyAgreement.Request request(AgreementScope scope) {
        return new SurveyAgreement.Request(
                List.of(),
                Optional.empty(),
                false,
                IntervalSettings.STANDARD,
                Optional.ofNullable(Platform.getProduct())
                        .map(product -> product.getDefiningBundle().getVersion().toString())
                        .orElse(""),
                scope);
    }

    @Override
    public void projectChanged() {
        cancel();
        session = projects().project().map(Session::new);
        measure();
    }

    @Override
    public void memberChanged() {
        measure();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        boolean nothing = session.filter(s -> s.measured.isPresent()).isEmpty();
        if (pieces != null && nothing && session.isPresent()) {
            // what was missing may be there now
            measure();
        } else if (pieces != null) {
            pieces.pane().stale();
        }
    }

    private void cancel() {
        session.flatMap(s -> s.running).ifPresent(Job::cancel);
    }

    /** Measures in a job, unless nobody may see what it would show. */
    private void measure() {
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed()) {
            return;
        }
        if (session.isEmpty()) {
            say("lead.agreement.no-project", WorkbenchCommand.OPEN_SAMPLE, "lead.open-sample");
            return;
        }
        Session own = session.get();
        own.running.ifPresent(Job::cancel);
        String member = projects().member();
        AgreementScope scope = own.scope;
        UseCaseJob<Found> job =
                new UseCaseJob<>(
                        UiWords.say("lead.agreement.task"),
                        Display.getCurrent(),
                        progress -> find(own, member, scope, progress),
                        found -> measured(own, found));
        job.setUser(false);
        own.running = Optional.of(job);
        if (own.measured.isPresent()) {
            shown.pane().measuring(true);
        } else {
            shown.empty().offersNothing();
            shown.empty().says(Icon.CHECK, UiWords.say("lead.agreement.measuring"));
            shown.stack().show(shown.empty());
        }
        job.schedule();
    }

    /** What was measured, if the member may see it, and how many members there are. */
    private record Found(Optional<AgreementSurvey> survey, int members) {}

    private static Found find(Session own, String member, AgreementScope scope, Progress progress)
            throws Exception {
        List<Member> members = own.project.members();
        return new Found(
                Sight.of(member, members).seesAll()
                        ? Optional.of(own.survey.run(request(scope), progress).survey())
                        : Optional.empty(),
                members.size());
    }

    private void say(String code, WorkbenchCommand command, String action) {
        Pieces shown = Objects.requireNonNull(pieces);
        shown.empty().offersNothing();
        shown.empty().says(Icon.CHECK, UiWords.say(code));
        shown.empty().offers(UiWords.say(action), () -> command.run(getSite()));
        shown.stack().show(shown.empty());
    }

    private void measured(Session own, Found found) {
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed() || session.filter(own::equals).isEmpty()) {
            return;
        }
        own.running = Optional.empty();
        own.measured = found.survey().filter(survey -> survey.labels().documents() > 0);
        if (own.measured.isPresent()) {
            shown.pane().show(own.measured.get());
            shown.stack().show(shown.pane());
        } else {
            say(
                    found.survey().isEmpty()
                            ? "lead.agreement.blind"
                            : found.members() < 2
                                    ? "lead.agreement.one-member"
                                    : "lead.agreement.nothing-finished",
                    WorkbenchCommand.CHOOSE_MEMBER,
                    "lead.choose-member");
        }
    }

    /** What the charts need of the window. */
    private final class Around implements AgreementPane.Host {

        @Override
        public void measure() {
            AgreementView.this.measure();
        }

        @Override
        public void save() {
            AgreementView.this.save();
        }

        @Override
        public AgreementScope scope() {
            return session.map(own -> own.scope).orElse(AgreementScope.STANDARD);
        }

        @Override
        public void scope(AgreementScope scope) {
            session.ifPresent(own -> own.scope = scope);
            AgreementView.this.measure();
        }

        @Override
        public void gamma(Layer layer) {
            session.ifPresent(
                    own ->
                            own.measured.ifPresent(
                                    before -> AgreementView.this.gamma(own, before, layer)));
        }

        @Override
        public void list(PlaceFilter places, Consumer<SurveyAgreement.Places> whenFound) {
            session.ifPresent(
                    own -> {
                        UseCaseJob<SurveyAgreement.Places> job =
                                new UseCaseJob<>(
                                        UiWords.say("lead.agreement.task-places"),
                                        Display.getCurrent(),
                                        progress ->
                                                own.survey.places(
                                                        request(own.scope),
                                                        places,
                                                        MOST_PLACES,
                                                        progress),
                                        whenFound);
                        job.setUser(false);
                        job.schedule();
                    });
        }

        @Override
        public void open(AgreementPlace place) {
            Pieces shown = pieces;
            if (shown != null) {
                session.ifPresent(own -> shown.places().open(own.project, place));
            }
        }
    }

    /** Measures γ of a layer, and shows it below the layer's other figures. */
    private void gamma(Session own, AgreementSurvey before, Layer layer) {
        Pieces shown = Objects.requireNonNull(pieces);
        UseCaseJob<AgreementSurvey> job =
                new UseCaseJob<>(
                        UiWords.say("lead.agreement.task-gamma"),
                        Display.getCurrent(),
                        progress -> own.survey.gamma(before, layer, progress),
                        found -> {
                            if (own.measured.filter(now -> now == before).isPresent()
                                    && !shown.stack().isDisposed()) {
                                own.measured = Optional.of(found);
                                shown.pane().show(found);
                            }
                        });
        own.running.ifPresent(Job::cancel);
        own.running = Optional.of(job);
        job.setUser(true);
        job.schedule();
    }

    private void save() {
        Optional<Session> own = session.filter(s -> s.measured.isPresent());
        if (own.isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(UiWords.say("lead.agreement.save"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.html", "*.csv", "*.json"});
        dialog.setFileName(UiWords.say("lead.agreement.file", "project", own.get().project.name()));
        String chosen = dialog.open();
        if (chosen != null) {
            SaveAgreement.Request request =
                    new SaveAgreement.Request(
                            own.get().measured.orElseThrow(), Path.of(chosen), UiWords.words());
            new UseCaseJob<>(
                            UiWords.say("lead.agreement.save"),
                            Display.getCurrent(),
                            progress -> new SaveAgreement(own.get().project).run(request, progress),
                            saved -> saved(saved.file()))
                    .schedule();
        }
    }

    private void saved(Path file) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.pane().saved(file);
        }
    }

    @Override
    public void setFocus() {
        Pieces shown = pieces;
        if (shown != null && shown.stack().shows(shown.pane())) {
            shown.pane().setFocus();
        } else if (shown != null) {
            shown.empty().setFocus();
        }
    }

    @Override
    public void dispose() {
        Pieces shown = pieces;
        if (shown != null) {
            shown.places().stop();
        }
        super.dispose();
    }
}
