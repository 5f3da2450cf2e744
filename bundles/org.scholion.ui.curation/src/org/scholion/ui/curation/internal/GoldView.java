/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.ListGold;
import org.scholion.project.Progress;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.Sight;
import org.scholion.schema.Schema;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Shows how members compare with gold, how often all were wrong together and what models of
 * annotators say, with the places behind each figure. It looks when it is first seen and when asked
 * to; an edit makes what it shows out of date, and it says so.
 */
public final class GoldView extends FiguresView<GoldPane> {

    private Optional<OpenProject> project = Optional.empty();
    private Optional<GoldSurvey> shown = Optional.empty();

    /** Creates it; a window does. */
    public GoldView() {
        super(Icon.DONE);
    }

    @Override
    protected GoldPane makePane(Composite parent) {
        return new GoldPane(parent, new Around());
    }

    @Override
    public void projectChanged() {
        cancel();
        project = projects().project();
        shown = Optional.empty();
        look();
    }

    @Override
    public void memberChanged() {
        shown = Optional.empty();
        look();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        if (pane().isPresent() && project.isPresent() && shown.isEmpty()) {
            // what was missing may be there now
            look();
        } else {
            pane().ifPresent(GoldPane::stale);
        }
    }

    /** What was found, if the member may see it. */
    private record Found(Optional<GoldSurvey> survey, Schema schema) {}

    private static Found find(OpenProject project, String member, Progress progress)
            throws Exception {
        List<Member> members = project.members();
        return new Found(
                Sight.of(member, members).seesAll()
                        ? Optional.of(
                                new ListGold(project)
                                        .run(new ListGold.Request(Optional.empty(), true), progress)
                                        .survey())
                        : Optional.empty(),
                project.schema());
    }

    /** Looks in a job, unless nobody may see what it would show. */
    private void look() {
        if (pane().isEmpty()) {
            return;
        }
        cancel();
        if (project.isEmpty()) {
            says("lead.gold.no-project", WorkbenchCommand.OPEN_SAMPLE, "lead.open-sample");
            return;
        }
        OpenProject of = project.get();
        String member = projects().member();
        UseCaseJob<Found> job =
                new UseCaseJob<>(
                        UiWords.say("lead.gold.task"),
                        Display.getCurrent(),
                        progress -> find(of, member, progress),
                        found -> found(of, found));
        job.setUser(false);
        if (shown.isPresent()) {
            pane().orElseThrow().looking();
        } else {
            says("lead.gold.looking");
        }
        run(job);
    }

    private void found(OpenProject of, Found found) {
        Optional<GoldPane> own = pane();
        if (own.isEmpty() || project.filter(of::equals).isEmpty()) {
            return;
        }
        shown = found.survey().filter(survey -> !survey.places().isEmpty());
        if (shown.isPresent()) {
            own.get().show(shown.get(), found.schema());
            showPane();
        } else {
            says(
                    found.survey().isEmpty() ? "lead.gold.blind" : "lead.gold.nothing",
                    WorkbenchCommand.CHOOSE_MEMBER,
                    "lead.choose-member");
        }
    }

    /** What the pane needs of the window. */
    private final class Around implements GoldPane.Host {

        @Override
        public void look() {
            GoldView.this.look();
        }

        @Override
        public void open(GoldPlace place) {
            project.ifPresent(of -> GoldView.this.open(places -> places.open(of, place)));
        }
    }
}
