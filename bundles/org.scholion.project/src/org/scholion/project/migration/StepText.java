/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import org.scholion.schema.migration.MigrationStep;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * What a step of a plan comes to, in words.
 *
 * @param step a step
 * @param names what types are called
 */
public record StepText(MigrationStep step, TypeNames names) implements Worded {

    @Override
    public Message said() {
        return switch (step) {
            case MigrationStep.MergeType s ->
                    Message.of(
                            "project.step.merge-type",
                            "type",
                            names.from(s.type()),
                            "into",
                            names.into(s.into()));
            case MigrationStep.SplitType s ->
                    Message.of(
                            "project.step.split-type",
                            "type",
                            names.from(s.type()),
                            "attribute",
                            names.attribute(s.type(), s.attribute()));
            case MigrationStep.AskType s ->
                    Message.of(
                            "project.step.ask-type",
                            "type",
                            names.from(s.type()),
                            "candidates",
                            String.join(", ", s.candidates().stream().map(names::into).toList()));
            case MigrationStep.DropType s ->
                    Message.of("project.step.drop-type", "type", names.from(s.type()));
            case MigrationStep.MoveAttribute s ->
                    Message.of(
                            "project.step.move-attribute",
                            "attribute",
                            names.attribute(s.type(), s.attribute()),
                            "into",
                            names.attribute(s.type(), s.into()),
                            "same",
                            s.attribute().equals(s.into()));
            case MigrationStep.AttributeToLabel s ->
                    Message.of(
                            "project.step.attribute-to-label",
                            "attribute",
                            names.attribute(s.type(), s.attribute()),
                            "label",
                            names.into(s.label()));
            case MigrationStep.LabelToAttribute s ->
                    Message.of(
                            "project.step.label-to-attribute",
                            "label",
                            names.from(s.label()),
                            "type",
                            names.from(s.type()),
                            "attribute",
                            names.attribute(s.type(), s.attribute()));
            case MigrationStep.DropAttribute s ->
                    Message.of(
                            "project.step.drop-attribute",
                            "attribute",
                            names.attribute(s.type(), s.attribute()));
            case MigrationStep.MergeTag s ->
                    Message.of(
                            "project.step.merge-tag",
                            "tag",
                            names.tag(s.tagSet(), s.tag()),
                            "into",
                            names.tag(s.tagSet(), s.into()));
            case MigrationStep.DropTag s ->
                    Message.of("project.step.drop-tag", "tag", names.tag(s.tagSet(), s.tag()));
            case MigrationStep.MergeRole s ->
                    Message.of(
                            "project.step.merge-role",
                            "role",
                            names.role(s.type(), s.role()),
                            "into",
                            names.role(s.type(), s.into()));
            case MigrationStep.DropRole s ->
                    Message.of("project.step.drop-role", "role", names.role(s.type(), s.role()));
            case MigrationStep.DropIntensity s -> Message.of("project.step.drop-intensity");
            case MigrationStep.Keep s -> Message.of("project.step.keep");
        };
    }
}
