/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.Map;
import java.util.Optional;

/**
 * What one can do by key, in the order of the card, which has own words for each. What no command
 * is bound to are keys of the text itself.
 */
enum KeyLine {
    CHOOSE_TYPE(KeyGroup.MARK, Bound.OWN + "annotate.type"),
    RELATE(KeyGroup.MARK, Bound.OWN + "annotate.relate"),
    STANCE(KeyGroup.MARK, Bound.OWN + "annotate.stance"),
    SAME_AS(KeyGroup.MARK, Bound.OWN + "annotate.same"),
    ADD_PIECE(KeyGroup.MARK, Bound.OWN + "annotate.fragment"),
    REMOVE_PIECE(KeyGroup.MARK, Bound.OWN + "annotate.fragment.remove"),
    ALL_IDENTICAL(KeyGroup.MARK, Bound.OWN + "annotate.identical"),
    BEFORE(KeyGroup.MARK, Bound.OWN + "annotate.before"),
    ACCEPT(KeyGroup.MARK, Bound.OWN + "suggestion.accept"),
    ACCEPT_ALL(KeyGroup.MARK, Bound.OWN + "suggestion.acceptAll"),
    DISMISS(KeyGroup.MARK, Bound.OWN + "suggestion.dismiss"),
    SUGGEST_AGAIN(KeyGroup.MARK, Bound.OWN + "suggestion.again"),
    UNDO(KeyGroup.MARK, "org.eclipse.ui.edit.undo"),
    REDO(KeyGroup.MARK, "org.eclipse.ui.edit.redo"),
    VALUES(KeyGroup.SELECTED, Optional.empty()),
    NEXT_ATTRIBUTE(KeyGroup.SELECTED, Optional.empty()),
    CONFIRM(KeyGroup.SELECTED, Bound.OWN + "annotate.confirm"),
    UNSURE(KeyGroup.SELECTED, Bound.OWN + "annotate.unsure"),
    NOTE(KeyGroup.SELECTED, Bound.OWN + "annotate.note"),
    COMMENT(KeyGroup.SELECTED, Bound.OWN + "comment"),
    EDIT(KeyGroup.SELECTED, Optional.empty()),
    DELETE(KeyGroup.SELECTED, "org.eclipse.ui.edit.delete"),
    END_BY_WORD(
            KeyGroup.SELECTED,
            Bound.OWN + "annotate.border",
            Map.of("border", "end", "unit", "word")),
    END_BY_CHARACTER(
            KeyGroup.SELECTED,
            Bound.OWN + "annotate.border",
            Map.of("border", "end", "unit", "character")),
    BEGIN_BY_WORD(
            KeyGroup.SELECTED,
            Bound.OWN + "annotate.border",
            Map.of("border", "begin", "unit", "word")),
    BEGIN_BY_CHARACTER(
            KeyGroup.SELECTED,
            Bound.OWN + "annotate.border",
            Map.of("border", "begin", "unit", "character")),
    STANCE_SIGN(KeyGroup.STANCE, Optional.empty()),
    STANCE_END(KeyGroup.STANCE, Optional.empty()),
    STANCE_UNNAMED(KeyGroup.STANCE, Optional.empty()),
    STANCE_REPORTED(KeyGroup.STANCE, Optional.empty()),
    STANCE_WORDS(KeyGroup.STANCE, Optional.empty()),
    STANCE_TAKE_AWAY(KeyGroup.STANCE, Optional.empty()),
    STANCE_GO_ON(KeyGroup.STANCE, Optional.empty()),
    ADJUDICATE_ACCEPT(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.accept"),
    ADJUDICATE_NONE(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.none"),
    ADJUDICATE_EDIT(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.edit"),
    ADJUDICATE_MIX(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.mix"),
    ADJUDICATE_BECAUSE(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.because"),
    ADJUDICATE_CONFIRM(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.confirm"),
    ADJUDICATE_NAMES(KeyGroup.ADJUDICATE, Bound.OWN + "adjudicate.names"),
    CARET(KeyGroup.MOVE, Optional.empty()),
    CARET_FAR(KeyGroup.MOVE, Optional.empty()),
    EXTEND(KeyGroup.MOVE, Optional.empty()),
    WALK(KeyGroup.MOVE, Optional.empty()),
    NEXT_ANNOTATION(KeyGroup.MOVE, Bound.OWN + "annotation.next"),
    PREVIOUS_ANNOTATION(KeyGroup.MOVE, Bound.OWN + "annotation.previous"),
    NEXT_OF_SAME(KeyGroup.MOVE, Bound.OWN + "mention.next"),
    PREVIOUS_OF_SAME(KeyGroup.MOVE, Bound.OWN + "mention.previous"),
    WORD_BY_LETTER(KeyGroup.MOVE, Bound.OWN + "word.go"),
    WORD_AGAIN(KeyGroup.MOVE, Bound.OWN + "word.again"),
    WIDER(KeyGroup.MOVE, Bound.OWN + "select.wider"),
    NARROWER(KeyGroup.MOVE, Bound.OWN + "select.narrower"),
    PIECE(KeyGroup.MOVE, Bound.OWN + "select.piece"),
    ALL(KeyGroup.MOVE, "org.eclipse.ui.edit.selectAll"),
    TOGETHER(KeyGroup.MOVE, Bound.OWN + "select.together"),
    SAME_WORDS(KeyGroup.MOVE, Bound.OWN + "select.sameWords"),
    SAME_TYPE(KeyGroup.MOVE, Bound.OWN + "select.sameType"),
    FIND(KeyGroup.MOVE, Bound.OWN + "find"),
    FIND_NEXT(KeyGroup.MOVE, Bound.OWN + "find.next"),
    FIND_PREVIOUS(KeyGroup.MOVE, Bound.OWN + "find.previous"),
    NEXT_PROBLEM(KeyGroup.MOVE, Bound.OWN + "walk.problem"),
    NEXT_UNSURE(KeyGroup.MOVE, Bound.OWN + "walk.unsure"),
    NEXT_OF_TYPE(KeyGroup.MOVE, Bound.OWN + "walk.type"),
    NEXT_SENTENCE(KeyGroup.MOVE, Bound.OWN + "walk.sentence"),
    BOOKMARK(KeyGroup.MOVE, Bound.OWN + "bookmark"),
    NEXT_BOOKMARK(KeyGroup.MOVE, Bound.OWN + "bookmark.next"),
    PREVIOUS_BOOKMARK(KeyGroup.MOVE, Bound.OWN + "bookmark.previous"),
    LIST_BOOKMARKS(KeyGroup.MOVE, Bound.OWN + "bookmark.list"),
    NEXT_SUGGESTION(KeyGroup.MOVE, Bound.OWN + "walk.suggestion"),
    NEXT_DIFFERENCE(KeyGroup.MOVE, Bound.OWN + "lanes.difference"),
    ESCAPE(KeyGroup.MOVE, Optional.empty()),
    NEXT_DOCUMENT(KeyGroup.DOCUMENT, Bound.OWN + "document.next"),
    PREVIOUS_DOCUMENT(KeyGroup.DOCUMENT, Bound.OWN + "document.previous"),
    DONE(KeyGroup.DOCUMENT, Bound.OWN + "document.done"),
    DONE_ANYWAY(KeyGroup.DOCUMENT, Bound.OWN + "document.doneAnyway"),
    SKIP(KeyGroup.DOCUMENT, Bound.OWN + "document.skip"),
    REOPEN(KeyGroup.DOCUMENT, Bound.OWN + "document.reopen"),
    OTHERS(KeyGroup.DOCUMENT, Bound.OWN + "document.others"),
    OPEN_BESIDE(KeyGroup.DOCUMENT, Bound.OWN + "beside.open"),
    DOCUMENT_BESIDE(KeyGroup.DOCUMENT, Bound.OWN + "beside.other"),
    SCROLL_TOGETHER(KeyGroup.DOCUMENT, Bound.OWN + "beside.together"),
    LEARNED(KeyGroup.DOCUMENT, Bound.OWN + "feedback.learned"),
    OBJECT(KeyGroup.DOCUMENT, Bound.OWN + "feedback.object"),
    NEW_ENTRY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.new"),
    EDIT_ENTRY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.edit"),
    SPLIT_ENTRY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.split"),
    REMOVE_ENTRY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.remove"),
    CATALOGUE_HISTORY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.history"),
    IMPORT_CATALOGUE(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.import"),
    EXPORT_CATALOGUE(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.export"),
    RENAME_ENTRY(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.rename"),
    MERGE_ENTRIES(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.merge"),
    UNDO_CATALOGUE(KeyGroup.DOCUMENT, Bound.OWN + "catalogue.undo"),
    MINE(KeyGroup.DOCUMENT, Bound.OWN + "document.mine"),
    RENAME_DOCUMENT(KeyGroup.DOCUMENT, Bound.OWN + "document.rename"),
    REMOVE_DOCUMENT(KeyGroup.DOCUMENT, Bound.OWN + "document.remove"),
    CORPUS(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.editor.corpus")),
    PALETTE(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.editor.palette")),
    INSPECTOR(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.editor.inspector")),
    RELATIONS(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.relations")),
    REFERENTS(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.referents")),
    PROBLEMS(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.problems")),
    COMMENTS(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.comments")),
    FEEDBACK(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.feedback")),
    GUIDELINES(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.guidelines")),
    WAITING(
            KeyGroup.SHOW,
            Bound.OWN + "view.fold",
            Map.of("view", "org.scholion.ui.editor.waiting")),
    CATALOGUE(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.editor.catalogue")),
    PROGRESS(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.curation.progress")),
    AGREEMENT(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.curation.agreement")),
    GOLD(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.curation.gold")),
    ANNOTATE(
            KeyGroup.SHOW,
            "org.eclipse.ui.perspectives.showPerspective",
            Map.of(Bound.PERSPECTIVE, "org.scholion.workbench.perspective.annotate")),
    LEAD(
            KeyGroup.SHOW,
            "org.eclipse.ui.perspectives.showPerspective",
            Map.of(Bound.PERSPECTIVE, "org.scholion.workbench.perspective.lead")),
    ADJUDICATE(
            KeyGroup.SHOW,
            "org.eclipse.ui.perspectives.showPerspective",
            Map.of(Bound.PERSPECTIVE, "org.scholion.workbench.perspective.adjudicate")),
    PLACES(
            KeyGroup.SHOW,
            "org.eclipse.ui.views.showView",
            Map.of(Bound.VIEW, "org.scholion.ui.editor.places")),
    RELATION_LAYER(KeyGroup.SHOW, Bound.OWN + "layer.relations"),
    STANCE_LAYER(KeyGroup.SHOW, Bound.OWN + "layer.stances"),
    HIDE_TYPE(KeyGroup.SHOW, Bound.OWN + "layer.hide"),
    LOCK_TYPE(KeyGroup.SHOW, Bound.OWN + "layer.lock"),
    ALL_LAYERS(KeyGroup.SHOW, Bound.OWN + "layer.all"),
    LANES(KeyGroup.SHOW, Bound.OWN + "lanes.choose"),
    LANES_SHOWN(KeyGroup.SHOW, Bound.OWN + "lanes.toggle"),
    LARGER_TEXT(KeyGroup.SHOW, Bound.OWN + "text.larger"),
    SMALLER_TEXT(KeyGroup.SHOW, Bound.OWN + "text.smaller"),
    USUAL_TEXT(KeyGroup.SHOW, Bound.OWN + "text.reset"),
    SUGGESTIONS(KeyGroup.SHOW, Bound.OWN + "suggestion.show"),
    INVISIBLES(KeyGroup.SHOW, Bound.OWN + "text.invisible"),
    DIRECTION(KeyGroup.SHOW, Bound.OWN + "text.direction"),
    THEME(KeyGroup.SHOW, Bound.OWN + "theme.toggle"),
    IMPORT(KeyGroup.PROJECT, Bound.OWN + "import"),
    EXPORT(KeyGroup.PROJECT, Bound.OWN + "export"),
    PRINT(KeyGroup.PROJECT, Bound.OWN + "print"),
    CHECK(KeyGroup.PROJECT, Bound.OWN + "check"),
    MEMBER(KeyGroup.PROJECT, Bound.OWN + "member.choose"),
    MEMBERS(KeyGroup.PROJECT, Bound.OWN + "members"),
    ASSIGN(KeyGroup.PROJECT, Bound.OWN + "assign"),
    RELEASE_MAKE(KeyGroup.PROJECT, Bound.OWN + "release.make"),
    RELEASE_LIST(KeyGroup.PROJECT, Bound.OWN + "release.list"),
    ADJUDICATE_RULE(KeyGroup.PROJECT, Bound.OWN + "adjudicate.rule"),
    EDIT_SCHEMA(KeyGroup.PROJECT, Bound.OWN + "schema.edit"),
    OPEN_SCHEMA(KeyGroup.PROJECT, Bound.OWN + "schema.open"),
    ADD_TO_SCHEMA(KeyGroup.PROJECT, Bound.OWN + "schema.add"),
    SCHEMA_UP(KeyGroup.PROJECT, Bound.OWN + "schema.up"),
    SCHEMA_DOWN(KeyGroup.PROJECT, Bound.OWN + "schema.down"),
    SCHEMA_MIGRATE(KeyGroup.PROJECT, Bound.OWN + "schema.migrate"),
    SCHEMA_IMPORT(KeyGroup.PROJECT, Bound.OWN + "schema.import"),
    HAND_OUT(KeyGroup.PROJECT, Bound.OWN + "package.handOut"),
    TAKE_IN(KeyGroup.PROJECT, Bound.OWN + "package.takeIn"),
    TAKE_BACK(KeyGroup.PROJECT, Bound.OWN + "package.takeBack"),
    NEW_PROJECT(KeyGroup.PROJECT, Bound.OWN + "project.new"),
    OPEN_PROJECT(KeyGroup.PROJECT, Bound.OWN + "project.open"),
    OPEN_RECENT(KeyGroup.PROJECT, Bound.OWN + "project.openRecent"),
    SAMPLE(KeyGroup.PROJECT, Bound.OWN + "project.sample"),
    SAVE_COPY(KeyGroup.PROJECT, Bound.OWN + "project.saveCopy"),
    RESTORE(KeyGroup.PROJECT, Bound.OWN + "project.restore"),
    DETACH(KeyGroup.PROJECT, Bound.OWN + "project.detach"),
    CLOSE_PROJECT(KeyGroup.PROJECT, Bound.OWN + "project.close"),
    ALL_KEYS(KeyGroup.PROGRAM, Bound.OWN + "keys.card"),
    FIND_COMMAND(KeyGroup.PROGRAM, "org.eclipse.ui.window.quickAccess"),
    PREFERENCES(KeyGroup.PROGRAM, "org.eclipse.ui.window.preferences"),
    MAXIMISE(KeyGroup.PROGRAM, "org.eclipse.ui.window.maximizePart"),
    RESET_LAYOUT(KeyGroup.PROGRAM, "org.eclipse.ui.window.resetPerspective"),
    START_PAGE(KeyGroup.PROGRAM, Bound.OWN + "start"),
    ABOUT(KeyGroup.PROGRAM, Bound.OWN + "about"),
    EXIT(KeyGroup.PROGRAM, "org.eclipse.ui.file.exit");

    /**
     * What a key is bound to.
     *
     * @param command the command's id
     * @param parameters those that matter, by their ids; others may have any value
     */
    record Bound(String command, Map<String, String> parameters) {

        static final String OWN = "org.scholion.commands.";
        static final String VIEW = "org.eclipse.ui.views.showView.viewId";
        static final String PERSPECTIVE =
                "org.eclipse.ui.perspectives.showPerspective.perspectiveId";

        /** Tells whether a command with parameters is what is meant. */
        boolean fits(String id, Map<?, ?> given) {
            return command.equals(id)
                    && parameters.entrySet().stream()
                            .allMatch(
                                    wanted -> wanted.getValue().equals(given.get(wanted.getKey())));
        }
    }

    private final KeyGroup group;
    private final Optional<Bound> bound;

    KeyLine(KeyGroup group, Optional<Bound> bound) {
        this.group = group;
        this.bound = bound;
    }

    KeyLine(KeyGroup group, String command) {
        this(group, command, Map.of());
    }

    KeyLine(KeyGroup group, String command, Map<String, String> parameters) {
        this(group, Optional.of(new Bound(command, parameters)));
    }

    /** Returns where it stands. */
    KeyGroup group() {
        return group;
    }

    /** Returns the command that keys are bound to, unless the keys are those of the text itself. */
    Optional<Bound> bound() {
        return bound;
    }
}
