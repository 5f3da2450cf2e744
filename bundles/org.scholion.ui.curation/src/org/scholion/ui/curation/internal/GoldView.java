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
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
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
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * Shows how members compare with gold, how often all were wrong together and what models of
 * annotators say, with the places behind each figure. It looks when it is first seen and when asked
 * to; an edit makes what it shows out of date, and it says so.
 */
public final class GoldView extends ViewPart implements ProjectListener {

    private @Nullable Pieces pieces;
    private Optional<OpenProject> project = Optional.empty();
    private Optional<GoldSurvey> shown = Optional.empty();
    private Optional<Job> running = Optional.empty();

    private record Pieces(
            ContentStack stack, EmptyState empty, GoldPane pane, PlaceOpening places) {}

    @Override
    public void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        pieces =
                new Pieces(
                        stack,
                        new EmptyState(stack),
                        new GoldPane(stack, new Around()),
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
        setTitleImage(Images.image(Icon.DONE));
    }

    private ProjectService projects() {
        return getSite().getService(ProjectService.class);
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
        Pieces own = pieces;
        if (own != null && project.isPresent() && shown.isEmpty()) {
            // what was missing may be there now
            look();
        } else if (own != null) {
            own.pane().stale();
        }
    }

    private void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
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
        Pieces own = pieces;
        if (own == null || own.stack().isDisposed()) {
            return;
        }
        cancel();
        if (project.isEmpty()) {
            say("lead.gold.no-project", WorkbenchCommand.OPEN_SAMPLE, "lead.open-sample");
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
        running = Optional.of(job);
        if (shown.isPresent()) {
            own.pane().looking();
        } else {
            own.empty().offersNothing();
            own.empty().says(Icon.DONE, UiWords.say("lead.gold.looking"));
            own.stack().show(own.empty());
        }
        job.schedule();
    }

    private void say(String code, WorkbenchCommand command, String action) {
        Pieces own = Objects.requireNonNull(pieces);
        own.empty().offersNothing();
        own.empty().says(Icon.DONE, UiWords.say(code));
        own.empty().offers(UiWords.say(action), () -> command.run(getSite()));
        own.stack().show(own.empty());
    }

    private void found(OpenProject of, Found found) {
        Pieces own = pieces;
        if (own == null || own.stack().isDisposed() || project.filter(of::equals).isEmpty()) {
            return;
        }
        running = Optional.empty();
        shown = found.survey().filter(survey -> !survey.places().isEmpty());
        if (shown.isPresent()) {
            own.pane().show(shown.get(), found.schema());
            own.stack().show(own.pane());
        } else {
            say(
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
            Pieces own = pieces;
            if (own != null) {
                project.ifPresent(of -> own.places().open(of, place));
            }
        }
    }

    @Override
    public void setFocus() {
        Pieces own = pieces;
        if (own != null && own.stack().shows(own.pane())) {
            own.pane().setFocus();
        } else if (own != null) {
            own.empty().setFocus();
        }
    }

    @Override
    public void dispose() {
        Pieces own = pieces;
        if (own != null) {
            own.places().stop();
        }
        super.dispose();
    }
}
