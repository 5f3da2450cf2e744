/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.OperationTexts;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskStep;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.HandDecisions;
import org.scholion.project.session.SessionChange;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Commits what is done in a context, one operation after the other, and takes it back. What cannot
 * be done is said in the editor's bar.
 */
final class Committing {

    /** The command that reopens a document. */
    static final String REOPEN = "org.scholion.commands.document.reopen";

    private final EditingContext context;
    private final LoadedDocument loaded;

    Committing(EditingContext context, LoadedDocument loaded) {
        this.context = context;
        this.loaded = loaded;
    }

    /**
     * Commits an operation.
     *
     * @return whether it was done; if not the editor says why
     */
    boolean apply(Operation operation) {
        Optional<AnnotationSession> session = changeable();
        if (session.isEmpty()) {
            return false;
        }
        try {
            session.get().apply(operation, this::refuseLocked);
            return true;
        } catch (OperationRefusedException | StoreException refused) {
            context.surface().message(UiWords.say(refused), true);
            return false;
        }
    }

    /**
     * Commits what settles places.
     *
     * @return whether it was done; if not the editor says why
     */
    boolean settle(Desk desk, DeskStep step) {
        Optional<AnnotationSession> session = changeable();
        if (session.isEmpty()) {
            return false;
        }
        try {
            session.get()
                    .settle(
                            desk.goldSequence(),
                            step.operation(),
                            step.decisions(),
                            this::refuseLocked);
            return true;
        } catch (OperationRefusedException | StoreException refused) {
            context.surface().message(UiWords.say(refused), true);
            return false;
        }
    }

    /** Has what is done to gold by hand be decided like this. */
    void deciding(HandDecisions decisions) {
        loaded.session().ifPresent(session -> session.deciding(decisions));
    }

    /** Returns who does what is done here. */
    String actor() {
        return loaded.session().map(AnnotationSession::actor).orElse(loaded.member());
    }

    /** Returns how to reopen a document that is done or skipped; empty for others. */
    Optional<String> closedReason() {
        return context.state().isClosed()
                ? Optional.of(
                        UiWords.say(
                                "editor.closed",
                                "name",
                                context.document().name(),
                                "state",
                                context.state(),
                                "key",
                                CommandKeys.of(REOPEN)))
                : Optional.empty();
    }

    /** Returns whether annotations can be changed now; if not, the editor says why. */
    boolean mayChange() {
        return changeable().isPresent();
    }

    private Optional<AnnotationSession> changeable() {
        Optional<AnnotationSession> session = writable();
        Optional<String> closed = session.flatMap(open -> closedReason());
        closed.ifPresent(why -> context.surface().message(why, true));
        return closed.isPresent() ? Optional.empty() : session;
    }

    private Optional<AnnotationSession> writable() {
        if (loaded.readOnlyReason().isPresent() || loaded.session().isEmpty()) {
            context.surface()
                    .message(
                            loaded.readOnlyReason()
                                    .map(why -> UiWords.say("editor.read-only-why", "why", why))
                                    .orElseGet(() -> UiWords.say("editor.no-set")),
                            true);
            return Optional.empty();
        }
        return loaded.session();
    }

    private void refuseLocked(List<AnnotationChange> changes) throws OperationRefusedException {
        Optional<Annotation> locked =
                changes.stream()
                        .flatMap(change -> change.before().or(change::after).stream())
                        .filter(context.layers().layers()::isLocked)
                        .findFirst();
        if (locked.isPresent()) {
            throw new OperationRefusedException(
                    Message.of(
                            "editor.locked",
                            "type",
                            context.texts().typeName(locked.get().typeId())));
        }
    }

    /** Takes the last change back. */
    void undo() {
        step("editor.undone", "editor.nothing-to-undo", AnnotationSession::undo);
    }

    /** Does again what was taken back. */
    void redo() {
        step("editor.redone", "editor.nothing-to-redo", AnnotationSession::redo);
    }

    private interface Step {
        Optional<SessionChange> take(AnnotationSession session)
                throws StoreException, OperationRefusedException;
    }

    private void step(String done, String nothing, Step step) {
        Optional<AnnotationSession> session = changeable();
        if (session.isEmpty()) {
            return;
        }
        try {
            Optional<SessionChange> change = step.take(session.get());
            if (change.isEmpty()) {
                context.surface().message(UiWords.say(nothing), false);
                return;
            }
            Operation operation = change.get().entry().operation();
            context.surface()
                    .message(
                            UiWords.say(
                                    done,
                                    "step",
                                    OperationTexts.of(
                                            change.get().cause() == SessionChange.Cause.UNDONE
                                                    ? operation.inverse()
                                                    : operation)),
                            false);
            change.get().changes().stream()
                    .flatMap(c -> c.after().stream())
                    .reduce((first, second) -> second)
                    .ifPresent(annotation -> context.select(annotation.id()));
        } catch (OperationRefusedException | StoreException refused) {
            context.surface().message(UiWords.say(refused), true);
        }
    }

    /** Opens a document that is done or skipped to work again. */
    void reopen() {
        Optional<AnnotationSession> session = writable();
        if (session.isEmpty() || !context.state().isClosed()) {
            return;
        }
        try {
            session.get().saveState(SetState.IN_PROGRESS, Optional.empty());
        } catch (StoreException failure) {
            context.surface().message(UiWords.say(failure), true);
        }
    }
}
