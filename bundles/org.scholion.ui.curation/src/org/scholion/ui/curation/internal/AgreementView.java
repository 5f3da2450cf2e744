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
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
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
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Shows how far members agree, and the places behind each figure. It measures when it is first seen
 * and when asked to; an edit makes what it shows out of date, and it says so.
 */
public final class AgreementView extends FiguresView<AgreementPane> {

    /** More places are not read one by one. */
    private static final int MOST_PLACES = 2_000;

    private Optional<Session> session = Optional.empty();

    /** What measures all but γ, or did so last. */
    private Optional<Job> measuring = Optional.empty();

    /** Creates it; a window does. */
    public AgreementView() {
        super(Icon.CHECK);
    }

    /** What is measured of a project; the survey remembers what it counted. */
    private static final class Session {
        final OpenProject project;
        final SurveyAgreement survey;
        Optional<AgreementSurvey> measured = Optional.empty();
        AgreementScope scope = AgreementScope.STANDARD;

        /** The layer whose γ was asked for while all was measured again. */
        Optional<Layer> wanted = Optional.empty();

        Session(OpenProject project) {
            this.project = project;
            survey = new SurveyAgreement(project);
        }
    }

    @Override
    protected AgreementPane makePane(Composite parent) {
        return new AgreementPane(parent, new Around());
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
        if (pane().isPresent() && nothing && session.isPresent()) {
            // what was missing may be there now
            measure();
        } else {
            pane().ifPresent(AgreementPane::stale);
        }
    }

    /** Measures in a job, unless nobody may see what it would show. */
    private void measure() {
        if (pane().isEmpty()) {
            return;
        }
        if (session.isEmpty()) {
            says("lead.agreement.no-project", WorkbenchCommand.OPEN_SAMPLE, "lead.open-sample");
            return;
        }
        Session own = session.get();
        String member = projects().member();
        AgreementScope scope = own.scope;
        UseCaseJob<Found> job =
                new UseCaseJob<>(
                        UiWords.say("lead.agreement.task"),
                        Display.getCurrent(),
                        progress -> find(own, member, scope, progress),
                        found -> measured(own, found));
        job.setUser(false);
        measuring = Optional.of(job);
        if (own.measured.isPresent()) {
            pane().orElseThrow().measuring(true);
        } else {
            says("lead.agreement.measuring");
        }
        run(job);
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

    private void measured(Session own, Found found) {
        Optional<AgreementPane> shown = pane();
        if (shown.isEmpty() || session.filter(own::equals).isEmpty()) {
            return;
        }
        own.measured = found.survey().filter(survey -> survey.labels().documents() > 0);
        if (own.measured.isPresent()) {
            shown.get().show(own.measured.get());
            showPane();
            Optional<Layer> wanted = own.wanted;
            own.wanted = Optional.empty();
            wanted.ifPresent(layer -> gamma(own, own.measured.orElseThrow(), layer));
        } else {
            says(
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
            session.ifPresent(own -> AgreementView.this.gamma(own, layer));
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
            session.ifPresent(
                    own -> AgreementView.this.open(places -> places.open(own.project, place)));
        }
    }

    /** Measures γ of a layer once all else is measured as it is to be counted now. */
    private void gamma(Session own, Layer layer) {
        if (measuring.filter(job -> job.getState() != Job.NONE).isPresent()) {
            own.wanted = Optional.of(layer);
        } else {
            own.measured.ifPresent(before -> gamma(own, before, layer));
        }
    }

    /** Measures γ of a layer, and shows it below the layer's other figures. */
    private void gamma(Session own, AgreementSurvey before, Layer layer) {
        UseCaseJob<AgreementSurvey> job =
                new UseCaseJob<>(
                        UiWords.say("lead.agreement.task-gamma"),
                        Display.getCurrent(),
                        progress -> own.survey.gamma(before, layer, progress),
                        found -> {
                            if (own.measured.filter(now -> now == before).isPresent()) {
                                own.measured = Optional.of(found);
                                pane().ifPresent(shown -> shown.show(found));
                            } else if (session.filter(own::equals).isPresent()) {
                                // measured otherwise meanwhile
                                gamma(own, layer);
                            }
                        });
        job.setUser(true);
        run(job);
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
        pane().ifPresent(shown -> shown.saved(file));
    }
}
