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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;

/**
 * Gives one feature of one object another value. What is its default is not set, so that XML says
 * nothing of it. While someone types, the same command takes what comes next.
 */
@NonNullByDefault({})
final class ValueCommand extends AbstractCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final Optional<Object> before;
    private @Nullable Object after;

    ValueCommand(EObject owner, EStructuralFeature feature, @Nullable Object after) {
        this.owner = owner;
        this.feature = feature;
        this.before = Optional.ofNullable(now(owner, feature));
        this.after = after;
    }

    /** Returns what a feature is set to; null if it is not. */
    static @Nullable Object now(EObject owner, EStructuralFeature feature) {
        if (feature.isMany()) {
            return List.copyOf((Collection<?>) owner.eGet(feature));
        }
        return owner.eIsSet(feature) ? owner.eGet(feature) : null;
    }

    boolean isOf(EObject other, EStructuralFeature otherFeature) {
        return owner == other && feature == otherFeature;
    }

    /** Returns the element whose name this gives, if it gives one. */
    Optional<SchemaElement> renamed() {
        return feature == SchemaPackage.Literals.SCHEMA_ELEMENT__NAME
                ? Optional.of((SchemaElement) owner)
                : Optional.empty();
    }

    boolean changesNothing() {
        return Objects.equals(before.orElse(null), after)
                || after == null
                        && before.filter(b -> b instanceof Collection<?> all && all.isEmpty())
                                .isPresent();
    }

    void retype(@Nullable Object next) {
        after = next;
        put(after);
    }

    private void put(@Nullable Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) owner.eGet(feature);
            list.clear();
            if (value != null) {
                list.addAll(new ArrayList<>((Collection<?>) value));
            }
        } else if (value == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, value);
        }
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        put(after);
    }

    @Override
    public void undo() {
        put(before.orElse(null));
    }

    @Override
    public void redo() {
        put(after);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }
}
