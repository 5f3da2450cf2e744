/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/**
 * How often words have a label.
 *
 * @param label what they were labelled as
 * @param count how many marks, 1 or more
 */
public record LabelCount(MarkLabel label, int count) {}
