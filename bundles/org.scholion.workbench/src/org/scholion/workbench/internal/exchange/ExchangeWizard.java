/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.project.CancelledException;
import org.scholion.ui.jobs.MonitorProgress;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.words.UiWords;

/**
 * Asks for options, runs a use case in the background of its window, with progress and cancel, and
 * shows what became of it.
 *
 * @param <R> the use case's result
 */
public abstract class ExchangeWizard<R> extends Wizard {

    private final ResultPage results = new ResultPage();

    /** Creates it under the title of its window. */
    protected ExchangeWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    /** Returns the page that asks for options. */
    protected abstract WizardPage options();

    /** Returns further pages of options, which need not be looked at. */
    protected List<WizardPage> more() {
        return List.of();
    }

    /** Returns whether there is more than one page of options. */
    boolean hasMore() {
        return getPageCount() > 2;
    }

    /** Returns what to run with the options as they are now; called on the UI thread. */
    protected abstract UseCase<R> useCase();

    /** Returns what became of it, for people; called on the UI thread. */
    protected abstract Outcome outcome(R result);

    /** Returns what is said where it was cancelled. */
    protected String cancelled() {
        return "workbench.exchange.cancelled";
    }

    @Override
    public void addPages() {
        addPage(options());
        more().forEach(this::addPage);
        addPage(results);
    }

    /** What became of it comes by doing it alone. */
    @Override
    public @Nullable IWizardPage getNextPage(@Nullable IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        return next == results ? null : next;
    }

    private boolean isComplete() {
        return Stream.concat(Stream.of(options()), more().stream())
                .allMatch(IWizardPage::isPageComplete);
    }

    /** The page that is shown, to say what went wrong. */
    private WizardPage shown() {
        return getContainer().getCurrentPage() instanceof WizardPage page ? page : options();
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == results || isComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == results) {
            return true;
        }
        AtomicReference<@Nullable R> result = new AtomicReference<>();
        UseCase<R> useCase = useCase();
        try {
            getContainer()
                    .run(
                            true,
                            true,
                            monitor -> {
                                try {
                                    result.set(useCase.run(new MonitorProgress(monitor)));
                                } catch (CancelledException cancelled) {
                                    throw new InterruptedException();
                                } catch (InterruptedException | RuntimeException known) {
                                    throw known;
                                } catch (Exception expected) {
                                    throw new InvocationTargetException(expected);
                                }
                            });
            R finished = result.get();
            if (finished != null) {
                results.show(outcome(finished));
                getContainer().showPage(results);
            }
        } catch (InterruptedException cancelled) {
            shown().setMessage(UiWords.say(cancelled()));
        } catch (InvocationTargetException failed) {
            tell(failed);
        }
        return false;
    }

    private void tell(InvocationTargetException failed) {
        if (failed.getCause() instanceof Error bug) { // such as a class that is not there
            throw bug;
        }
        if (failed.getCause() instanceof Exception expected) {
            if (expected instanceof RuntimeException bug) {
                throw bug;
            }
            ILog.get().warn(getWindowTitle() + " failed.", expected);
            shown().setErrorMessage(Failure.of(getWindowTitle(), expected).message());
        }
    }
}
