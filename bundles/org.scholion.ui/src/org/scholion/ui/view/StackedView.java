/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.view;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * A view that follows the project and shows what it has of it, or says why there is nothing.
 *
 * @param <P> what shows it
 */
public abstract class StackedView<P extends Composite> extends ViewPart implements ProjectListener {

    private final Icon icon;
    private Optional<Pieces<P>> pieces = Optional.empty();

    private record Pieces<P extends Composite>(ContentStack stack, EmptyState empty, P pane) {}

    /**
     * Creates it.
     *
     * @param icon stands in its tab, and where there is nothing
     */
    protected StackedView(Icon icon) {
        this.icon = icon;
    }

    /** Makes what shows it. */
    protected abstract P makePane(Composite parent);

    /** Is called once all is made. */
    protected abstract void made(P pane);

    /** Is called when all is gone; nothing that is being read is wanted any more. */
    protected abstract void gone();

    @Override
    public final void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        P pane = makePane(stack);
        pieces = Optional.of(new Pieces<>(stack, new EmptyState(stack), pane));
        ThemeColors.onChange(stack, this::showIcon);
        showIcon();
        projects().addListener(this);
        stack.addDisposeListener(
                gone -> {
                    projects().removeListener(this);
                    gone();
                });
        made(pane);
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(icon));
    }

    /** Returns the service that knows the project. */
    protected final ProjectService projects() {
        return getSite().getService(ProjectService.class);
    }

    private Optional<Pieces<P>> pieces() {
        return pieces.filter(own -> !own.stack().isDisposed());
    }

    /** Returns what shows it, while it is there. */
    protected final Optional<P> pane() {
        return pieces().map(Pieces::pane);
    }

    /** Returns whether the pane is what is shown. */
    protected final boolean showsPane() {
        return pieces().filter(own -> own.stack().shows(own.pane())).isPresent();
    }

    /** Shows the pane. */
    protected final void showPane() {
        pieces().ifPresent(own -> own.stack().show(own.pane()));
    }

    /**
     * Says why there is nothing, by the code of a text; returns what says it, to offer something,
     * while it is there.
     */
    protected final Optional<EmptyState> says(String code) {
        return says("", code);
    }

    /** The same, below something else that is told; empty where nothing is. */
    protected final Optional<EmptyState> says(String told, String code) {
        Optional<Pieces<P>> own = pieces();
        own.ifPresent(
                each -> {
                    each.empty().offersNothing().says(icon, told + UiWords.say(code));
                    each.stack().show(each.empty());
                });
        return own.map(Pieces::empty);
    }

    @Override
    public final void setFocus() {
        pieces().ifPresent(
                        own -> {
                            if (own.stack().shows(own.pane())) {
                                own.pane().setFocus();
                            } else {
                                own.empty().setFocus();
                            }
                        });
    }
}
