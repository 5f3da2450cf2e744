/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import org.scholion.schema.SchemaProblem;
import org.scholion.schema.model.SchemaElement;

/**
 * What is wrong with one element of a model, or should be looked at.
 *
 * @param element the element
 * @param problem what it is
 * @param error whether a schema that has it is not valid; else it is a warning
 */
public record ModelFinding(SchemaElement element, SchemaProblem problem, boolean error) {}
