/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule beyond types; its description is what annotators read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getRole <em>Role</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getOtherRole <em>Other Role</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getWithin <em>Within</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.scholion.schema.model.RuleDefinition#isBlocking <em>Blocking</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition()
 * @model extendedMetaData="kind='elementOnly' name='rule'"
 * @generated
 */
public interface RuleDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"different"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.RuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of rule it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.RuleKind
	 * @see #setKind(RuleKind)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Kind()
	 * @model default="different"
	 *        extendedMetaData="kind='attribute' name='kind'"
	 * @generated
	 */
	RuleKind getKind();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.RuleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RuleKind value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the type it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Type()
	 * @model extendedMetaData="kind='attribute' name='type'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the role it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Role()
	 * @model extendedMetaData="kind='attribute' name='role'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Other Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the role that is compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Role</em>' attribute.
	 * @see #setOtherRole(String)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_OtherRole()
	 * @model extendedMetaData="kind='attribute' name='otherRole'"
	 * @generated
	 */
	String getOtherRole();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getOtherRole <em>Other Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Role</em>' attribute.
	 * @see #getOtherRole()
	 * @generated
	 */
	void setOtherRole(String value);

	/**
	 * Returns the value of the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the type around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within</em>' attribute.
	 * @see #setWithin(String)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Within()
	 * @model extendedMetaData="kind='attribute' name='within'"
	 * @generated
	 */
	String getWithin();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getWithin <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within</em>' attribute.
	 * @see #getWithin()
	 * @generated
	 */
	void setWithin(String value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many there may be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(int)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Limit()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='limit'"
	 * @generated
	 */
	int getLimit();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(int value);

	/**
	 * Returns the value of the '<em><b>Blocking</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a document that breaks it is not done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocking</em>' attribute.
	 * @see #setBlocking(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getRuleDefinition_Blocking()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='blocking'"
	 * @generated
	 */
	boolean isBlocking();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RuleDefinition#isBlocking <em>Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocking</em>' attribute.
	 * @see #isBlocking()
	 * @generated
	 */
	void setBlocking(boolean value);

} // RuleDefinition
