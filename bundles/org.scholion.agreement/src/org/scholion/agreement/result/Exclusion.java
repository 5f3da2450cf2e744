/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import org.scholion.words.Message;

/**
 * Something a measure left out.
 *
 * @param reason why, as a phrase for people; names what was left out
 * @param count how many
 */
public record Exclusion(Message reason, long count) {}
