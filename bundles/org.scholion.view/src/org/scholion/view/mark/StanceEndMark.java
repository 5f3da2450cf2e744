/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.Optional;
import org.scholion.document.StanceSide;

/**
 * A holder, target or source of a stance.
 *
 * @param mark the annotation it points to, if any
 * @param chip what its chip in the margin says; empty for an end that has a place in the text
 */
public record StanceEndMark(StanceSide side, Optional<MarkId> mark, String chip) {}
