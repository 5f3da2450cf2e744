/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;

/**
 * A schema that is being written. Whatever changes it passes here, and can be undone and done again
 * without end. What is typed into one place without a break is one step. To be used by one thread.
 */
public final class SchemaEditing {

    private final SchemaDefinition model;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<Listener> listeners = new ArrayList<>();
    private final Set<EObject> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<ValueCommand> typing = Optional.empty();
    private boolean stepping;

    /** Hears of changes. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The schema is another one now, or what was written of it is kept.
         *
         * @param about what was changed or undone, still part of the schema or no more; none if
         *     only the schema was kept
         */
        void changed(Optional<EObject> about);
    }

    /** Begins with a model, which is changed from now on by this alone. */
    public SchemaEditing(SchemaDefinition model) {
        this.model = model;
        know();
    }

    private void know() {
        known.add(model);
        model.eAllContents().forEachRemaining(known::add);
    }

    /**
     * Returns whether an element was not in the schema when that was {@linkplain #kept} last, so
     * that no annotation can know it by its id.
     */
    public boolean isNew(EObject element) {
        return !known.contains(element);
    }

    /** Returns whether another element that an element must differ from has an id. */
    public boolean isTaken(SchemaElement element, String id) {
        return NewElement.isTaken(model, element, id);
    }

    /** Gives an element another id; what names it by its id follows. */
    public void identify(SchemaElement element, String id) {
        change(element, () -> IdChange.make(model, element, id));
    }

    /** Returns the schema; look at it, and change it by the methods here. */
    public SchemaDefinition model() {
        return model;
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Gives a feature a value, or with null none; nothing happens if it has it. */
    public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        endTyping();
        ValueCommand command = new ValueCommand(owner, feature, meant(feature, value));
        if (!command.changesNothing()) {
            stack.execute(command);
            tell(owner);
        }
    }

    /** Gives a feature a value that is still being typed. */
    public void type(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        @Nullable Object meant = meant(feature, value);
        if (typing.isPresent() && typing.get().isOf(owner, feature)) {
            typing.get().retype(meant);
            tell(owner);
            return;
        }
        endTyping();
        ValueCommand command = new ValueCommand(owner, feature, meant);
        if (!command.changesNothing()) {
            stack.execute(command);
            typing = Optional.of(command);
            tell(owner);
        }
    }

    /** Has what is typed next be a step of its own. */
    public void endTyping() {
        Optional<ValueCommand> typed = typing;
        typing = Optional.empty();
        typed.flatMap(ValueCommand::renamed).filter(this::isNew).ifPresent(this::follow);
    }

    /**
     * The id of a new element is made of its name, and is made anew with a name that was typed, in
     * one step with that; unless somebody chose an id.
     */
    private void follow(SchemaElement element) {
        String name = element.getName();
        NewElement ids = new NewElement(model, any -> "");
        EObject parent = element.eContainer();
        if (name == null || parent == null) {
            return;
        }
        String id = ids.freeId(element, parent);
        stack.undo();
        boolean chosen = !ids.freeId(element, parent).equals(element.getId());
        if (chosen || id.equals(element.getId())) {
            stack.redo();
            return;
        }
        stack.execute(
                new RecordedChange(
                        model,
                        element,
                        () -> {
                            element.setName(name);
                            IdChange.make(model, element, id);
                        }));
        tell(element);
    }

    /**
     * Makes any change as one step.
     *
     * @param about what it is about, for who shows it
     */
    public void change(EObject about, Runnable change) {
        endTyping();
        stack.execute(new RecordedChange(model, about, change));
        tell(about);
    }

    /**
     * What is set to its default is not set; no texts are none; XML cannot hold every character.
     */
    private static @Nullable Object meant(EStructuralFeature feature, @Nullable Object value) {
        @Nullable Object meant = value instanceof String text ? WrittenText.clean(text) : value;
        if (meant == null || meant.equals("") || meant.equals(feature.getDefaultValue())) {
            return null;
        }
        return meant instanceof Collection<?> all ? List.copyOf(all) : meant;
    }

    /** Returns whether there is a step to take back. */
    public boolean canUndo() {
        return stack.canUndo();
    }

    /** Returns whether there is a step to take again. */
    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Takes the last step back. */
    public void undo() {
        endTyping();
        if (stack.canUndo()) {
            Command undone = stack.getUndoCommand();
            stack.undo();
            step(about(undone));
        }
    }

    /** Takes the step again that was taken back last. */
    public void redo() {
        endTyping();
        if (stack.canRedo()) {
            Command redone = stack.getRedoCommand();
            stack.redo();
            step(about(redone));
        }
    }

    private void step(EObject about) {
        stepping = true;
        try {
            tell(about);
        } finally {
            stepping = false;
        }
    }

    /** Returns whether listeners hear of a step that is taken back or taken again. */
    public boolean isStepping() {
        return stepping;
    }

    private EObject about(Command command) {
        for (Object affected : command.getAffectedObjects()) {
            if (affected instanceof EObject object) {
                return object;
            }
        }
        return model;
    }

    /** Returns whether it is another one than was last {@linkplain #kept}. */
    public boolean isChanged() {
        return stack.isSaveNeeded();
    }

    /** Says that the schema as it is now is kept elsewhere. */
    public void kept() {
        endTyping();
        stack.saveIsDone();
        know();
        listeners.forEach(listener -> listener.changed(Optional.empty()));
    }

    /** Returns a copy of the schema as it is now, which nobody changes. */
    public SchemaDefinition copy() {
        return EcoreUtil.copy(model);
    }

    /** Returns whether an object is part of the schema now. */
    public boolean contains(EObject object) {
        return EcoreUtil.isAncestor(model, object);
    }

    /** Returns the main language, empty if not said. */
    public String language() {
        Object language = model.eGet(SchemaPackage.Literals.SCHEMA_DEFINITION__LANGUAGE);
        return language == null ? "" : language.toString();
    }

    private void tell(EObject about) {
        List.copyOf(listeners).forEach(listener -> listener.changed(Optional.of(about)));
    }
}
