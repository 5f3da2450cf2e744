/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of relation between annotations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.RelationDefinition#isAnchored <em>Anchored</em>}</li>
 *   <li>{@link org.scholion.schema.model.RelationDefinition#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.scholion.schema.model.RelationDefinition#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.scholion.schema.model.RelationDefinition#isSameSentence <em>Same Sentence</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getRelationDefinition()
 * @model extendedMetaData="kind='elementOnly' name='relation'"
 * @generated
 */
public interface RelationDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Anchored</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a relation marks the words that express it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchored</em>' attribute.
	 * @see #setAnchored(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getRelationDefinition_Anchored()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='anchored'"
	 * @generated
	 */
	boolean isAnchored();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RelationDefinition#isAnchored <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchored</em>' attribute.
	 * @see #isAnchored()
	 * @generated
	 */
	void setAnchored(boolean value);

	/**
	 * Returns the value of the '<em><b>Symmetric</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the order of its two roles means nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symmetric</em>' attribute.
	 * @see #setSymmetric(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getRelationDefinition_Symmetric()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='symmetric'"
	 * @generated
	 */
	boolean isSymmetric();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RelationDefinition#isSymmetric <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symmetric</em>' attribute.
	 * @see #isSymmetric()
	 * @generated
	 */
	void setSymmetric(boolean value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.RoleDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getRelationDefinition_Roles()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='role'"
	 * @generated
	 */
	EList<RoleDefinition> getRoles();

	/**
	 * Returns the value of the '<em><b>Same Sentence</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what a relation joins stands in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Sentence</em>' attribute.
	 * @see #setSameSentence(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getRelationDefinition_SameSentence()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='sameSentence'"
	 * @generated
	 */
	boolean isSameSentence();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RelationDefinition#isSameSentence <em>Same Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Sentence</em>' attribute.
	 * @see #isSameSentence()
	 * @generated
	 */
	void setSameSentence(boolean value);

} // RelationDefinition
