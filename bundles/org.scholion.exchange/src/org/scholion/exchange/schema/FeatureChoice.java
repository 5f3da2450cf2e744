/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.schema;

import java.util.List;
import org.scholion.schema.AttributeKind;

/**
 * What a feature of a foreign type is taken for.
 *
 * @param name the feature's, which becomes the id of the attribute or role
 * @param use what becomes of it
 * @param kind what values it takes, if it becomes an attribute
 * @param tagSet id of the set that its tags are in, if it takes tags
 * @param values the tags that are allowed; empty where any is
 * @param range full name of the type that it links to, empty if to any or to none
 */
public record FeatureChoice(
        String name,
        Use use,
        AttributeKind kind,
        String tagSet,
        List<String> values,
        String range) {

    /** What becomes of a feature. */
    public enum Use {
        /** An attribute. */
        ATTRIBUTE,
        /** A role that one annotation fills. */
        ROLE,
        /** A role that any number of annotations fill. */
        ROLES,
        /** Nothing. */
        LEFT_OUT
    }

    public FeatureChoice {
        values = List.copyOf(values);
    }

    /** Returns this choice with another use. */
    public FeatureChoice as(Use other) {
        return new FeatureChoice(name, other, kind, tagSet, values, range);
    }

    /** Whether it names other annotations: as a role, or as an attribute that is a link. */
    public boolean links() {
        return isRole() || use == Use.ATTRIBUTE && kind == AttributeKind.LINK;
    }

    boolean isRole() {
        return use == Use.ROLE || use == Use.ROLES;
    }
}
